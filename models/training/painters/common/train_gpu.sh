#!/bin/bash
# train_gpu.sh PACK [SECONDS]: trains the oil composer and the watercolor refiner side by side on one GPU, then asks the judges; results in $OUT/colour.
# PACK holds the blobs of pack.py and, in recipe/, the painters' Python packages (painters/common, painters/oil, painters/watercolor).
P=$(cd "$1" && pwd); S=${2:-500}; R=${RUN:-/tmp/colour-run}; O=${OUT:-/tmp}/colour; SMOKE=${SMOKE:-}
mkdir -p "$R/oil" "$R/watercolor" "$O"
export PYTHONUNBUFFERED=1 OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=2 PYTHONDONTWRITEBYTECODE=1
T="$P/recipe/painters"; START=$(date +%s)
JUDGES=$([ -e "$P/works-oil.blob" ] && echo $((S / 9)) || echo 0)
TRAIN=$((S - JUDGES - 5))
keep() {
    for n in oil/composer.pt oil/log.txt watercolor/refiner.pt watercolor/log.txt; do [ -e "$R/$n" ] && cp "$R/$n" "$O/$(echo $n | tr / -)"; done
    for n in oil watercolor; do [ -e "$R/$n/samples.png" ] && cp "$R/$n/samples.png" "$O/$n-samples.png"; done
    tail -n 30 "$R"/*/out.txt > "$O/out.txt" 2>/dev/null
}
python3 "$T/oil/compose.py" --pack "$P" --out "$R/oil" --seconds $TRAIN $SMOKE $SMOKE_OIL > "$R/oil/out.txt" 2>&1 & A=$!
python3 "$T/watercolor/train.py" --pack "$P" --out "$R/watercolor" --seconds $TRAIN $SMOKE $SMOKE_WATERCOLOR > "$R/watercolor/out.txt" 2>&1 & B=$!
while kill -0 $A 2>/dev/null || kill -0 $B 2>/dev/null; do
    sleep 5
    keep
    if [ $(($(date +%s) - START)) -gt $((TRAIN + 25)) ]; then kill $A $B 2>/dev/null; break; fi
done
keep
if [ "$JUDGES" -gt 0 ]; then
    for s in oil watercolor; do
        timeout $((JUDGES + 15)) python3 "$T/common/judge.py" --style $s --real "$P/$s.blob" --ours "$P/works-$s.blob" --seconds $((JUDGES - 8)) --json "$O/judge-$s.json" > "$R/judge-$s.txt" 2>&1 &
    done
    wait
    cat "$R"/judge-*.txt >> "$O/out.txt"
fi
ls -la "$O"

"""Writes the manifest of the embedded pack from the recipes' own fragments: adds size and SHA-256 of every file.

    python models/training/manifest.py

A fragment is a `manifest.json` in a recipe's folder: one entry or a list of entries, each with at least `role` and `file`.
"""
import hashlib
import json
from pathlib import Path

HERE = Path(__file__).resolve().parent
PACK = HERE.parent / "src/main/resources/danqing/models"


def main() -> None:
    entries = []
    for fragment in sorted(HERE.glob("**/manifest.json")):
        data = json.loads(fragment.read_text(encoding="utf-8"))
        for entry in data if isinstance(data, list) else [data]:
            blob = (PACK / entry["file"]).read_bytes()
            entry = {"role": "painter", **entry, "bytes": len(blob), "sha256": hashlib.sha256(blob).hexdigest()}
            entries.append(entry)
    manifest = {"format": 1, "name": "embedded", "models": entries}
    (PACK / "manifest.json").write_text(json.dumps(manifest, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    for e in entries:
        print(f"{e['file']:24} {e['bytes'] / 1048576:7.2f} MiB  {e['sha256'][:12]}")


if __name__ == "__main__":
    main()

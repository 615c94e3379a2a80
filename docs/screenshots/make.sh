#!/bin/sh
# Makes the pictures in this folder anew, from the real window under Xvfb:  docs/screenshots/make.sh [state…]   (none = all, about six minutes on two cores)
# docs/screenshots/make.sh --sampler opens a page of all our own controls on the display there is.
# Needs a JDK 25 (JAVA_HOME or java), Maven, Xvfb and a Chinese typeface (Debian: xvfb, fonts-noto-cjk). The library it paints is kept in app/target/screenshots.
set -eu
root=$(CDPATH= cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
mvn -B -ntp -q -pl app -am package -Dmaven.test.skip.exec=true
if [ "${1:-}" = --sampler ]; then
    exec "$java" -Xmx2g --enable-native-access=ALL-UNNAMED -cp "ui/target/test-classes:app/target/danqing/lib/*" danqing.ui.window.Sampler
fi
[ $# -gt 0 ] || rm -f docs/screenshots/*.jpg
exec xvfb-run -a -s "-screen 0 1920x1080x24" "$java" -Xmx2g -Xlog:disable -Xlog:all=error:stderr --enable-native-access=ALL-UNNAMED -Dprism.order=sw \
    -cp "ui/target/test-classes:app/target/danqing/lib/*" danqing.ui.window.Screenshots docs/screenshots app/target/screenshots "$@"

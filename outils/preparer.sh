#!/usr/bin/env bash
# Installs, from the distribution's packages, what the demo and the tests need and this machine lacks.
set -euo pipefail
paquets=()
[ -x /usr/bin/chromium ] || paquets+=(chromium)
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || paquets+=(postgresql)
command -v soffice >/dev/null || paquets+=(libreoffice-writer-nogui libreoffice-calc-nogui)
command -v pdfinfo >/dev/null || paquets+=(poppler-utils)
fc-list 2>/dev/null | grep -q Liberation || paquets+=(fonts-liberation)
for outil in dotnet node npm; do
  command -v "$outil" >/dev/null || { echo "Il manque « $outil » : installez le SDK .NET 10 et Node 20, puis recommencez." >&2; exit 1; }
done
dotnet --list-sdks | grep -q '^10\.' || { echo "Le SDK .NET 10 manque (présents : $(dotnet --list-sdks | cut -d' ' -f1 | paste -sd' ')) : installez-le, puis recommencez." >&2; exit 1; }
[ "$(node --version | sed -E 's/^v([0-9]+).*/\1/')" -ge 20 ] || { echo "Node $(node --version) est trop ancien : installez Node 20 ou plus récent, puis recommencez." >&2; exit 1; }
if [ ${#paquets[@]} -eq 0 ]; then exit 0; fi
commande=()
if [ "$(id -u)" != 0 ]; then
  command -v sudo >/dev/null || { echo "Il manque : ${paquets[*]}. Demandez à l’administrateur de les installer." >&2; exit 1; }
  commande=(sudo)
fi
command -v apt-get >/dev/null || { echo "Il manque : ${paquets[*]}. Installez-les avec le gestionnaire de paquets de cette machine." >&2; exit 1; }
echo "Installation de : ${paquets[*]}"
"${commande[@]}" apt-get update -qq
DEBIAN_FRONTEND=noninteractive "${commande[@]}" apt-get install -y -qq --no-install-recommends "${paquets[@]}" >/dev/null

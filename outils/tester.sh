#!/usr/bin/env bash
# Runs test projects one after the other and sums their counts. Last line: « N passed, N failed ».
# A project that ran nothing, skipped a test or ended without its summary counts as a failure.
# No project may run more than 35 minutes: what hangs is said, and the others still count.
# Of a failing project, the end of what its servers logged is printed, then each failed test whole.
# Just before the last line, every failure again, in a few lines: seen where only the end of a run is kept.
set -uo pipefail
cd "$(dirname "$0")/.."
projets=("$@")
[ ${#projets[@]} -gt 0 ] || projets=(Relais.Metier.Tests Relais.Dsfr.Tests Relais.Architecture.Tests Relais.Application.Tests Relais.Web.Tests Relais.Parcours.Tests)
reussis=0
echoues=0
journal=$(mktemp)
serveurs=$(mktemp)
rappel=$(mktemp)
trap 'rm -f "$journal" "$serveurs" "$rappel"' EXIT
montrer_les_echecs() {
  if [ -s "$serveurs" ]; then echo "── Journaux des serveurs (fin)"; tail -n 40 "$serveurs"; fi
  local echecs
  echecs=$(awk '/^    [^ ].*\[(FAIL|SKIP)\]|^    \[.*(Failure|Error)/ { dedans = 1; print; next } /^(  |    )?[^ ]/ { dedans = 0 } dedans' "$journal")
  echo "$echecs"
  # Name, the first lines of what it says, and the first line of ours that it went through.
  awk '/^    [^ ]/ { reste = 4; lieu = 1; print substr($0, 1, 200); next }
    reste > 0 { reste--; print substr($0, 1, 200); next }
    lieu && /^ *tests\// { lieu = 0; print substr($0, 1, 200) }' <<< "$echecs" >> "$rappel"
}
for projet in "${projets[@]}"; do
  executable=$(ls -t tests/"$projet"/bin/*/net10.0/"$projet" 2>/dev/null | head -n 1)
  echo "── $projet"
  if [ -z "$executable" ]; then
    echo "$projet n’est pas construit." | tee -a "$rappel" >&2
    echoues=$((echoues + 1))
    continue
  fi
  NO_COLOR=1 timeout --signal=INT --kill-after=30 35m "$executable" -noColor > "$journal" 2> "$serveurs"
  code=$?
  resume=$(grep -E 'Total: [0-9]+, Errors: [0-9]+, Failed: [0-9]+, Skipped: [0-9]+' "$journal" | tail -n 1)
  lire() { sed -E "s/.*$1: ([0-9]+).*/\1/" <<< "$resume"; }
  if [ -z "$resume" ]; then
    if [ "$code" -eq 124 ] || [ "$code" -eq 137 ]; then echo "$projet ne finit pas en 35 minutes."; fi
    echo "$projet s’est arrêté sans bilan (code $code)." >> "$rappel"
    tail -n 40 "$journal" "$serveurs"
    echoues=$((echoues + 1))
    continue
  fi
  total=$(lire Total)
  fautes=$(( $(lire Errors) + $(lire Failed) + $(lire Skipped) ))
  if [ "$total" -eq 0 ] || { [ "$code" -ne 0 ] && [ "$fautes" -eq 0 ]; }; then fautes=$((fautes + 1)); fi
  if [ "$fautes" -gt 0 ]; then montrer_les_echecs; fi
  echo "$resume"
  reussis=$((reussis + total - fautes))
  [ $((total - fautes)) -lt 0 ] && reussis=$((reussis - total + fautes))
  echoues=$((echoues + fautes))
done
if [ -s "$rappel" ]; then echo "── Ce qui a échoué"; head -n 60 "$rappel"; fi
echo "$reussis passed, $echoues failed"
[ "$echoues" -eq 0 ] && [ "$reussis" -gt 0 ]

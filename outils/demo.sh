#!/usr/bin/env bash
# Serves Relais with a fictitious département on embedded SQLite.
set -euo pipefail
cd "$(dirname "$0")/.."
racine=$PWD
echo "Construction de Relais…"
dotnet build src/Relais.Web --configuration Release --verbosity quiet --nologo
export ASPNETCORE_URLS="${ASPNETCORE_URLS:-http://localhost:5080}"
export ConnectionStrings__Relais="$racine/donnees/demo/relais.db"
export Relais__Dossier="$racine/donnees/demo"
export Relais__BlocMarque='Préfet|de la Brenne-|Maritime'
export Relais__Departement=99
export Relais__Demonstration=true
export Logging__Console__FormatterName=simple
export Logging__LogLevel__Default=Warning
export Envois__Adresse="${ASPNETCORE_URLS%%;*}"
export Courriel__Dossier="$racine/donnees/demo/courriels"
export Courriel__Expediteur=relais@brenne-maritime.example
export Sms__Dossier="$racine/donnees/demo/sms"
mkdir -p donnees/demo
cd src/Relais.Web
executable=bin/Release/net10.0/relais
if [ ! -f "$ConnectionStrings__Relais" ]; then
  "$executable" semer --demo | tee "$racine/donnees/demo/comptes.txt" || { rm -f "$ConnectionStrings__Relais"*; exit 1; }
else
  cat "$racine/donnees/demo/comptes.txt"
  if [ -n "$(find "$racine/donnees/demo/comptes.txt" -mtime +20)" ]; then
    echo "Cette démonstration date du $(date -r "$racine/donnees/demo/comptes.txt" +%d/%m/%Y) : pour la refaire à la date du jour, supprimez donnees/demo puis relancez « make demo »."
  fi
fi
echo "Les courriels arrivent dans donnees/demo/courriels, les SMS dans donnees/demo/sms."
echo "Relais s’ouvre sur $ASPNETCORE_URLS"
exec "$executable" servir

#!/usr/bin/env bash
# Writes one migration, under the same name, for both databases: make migration NOM=AjouterLesAlertes
set -euo pipefail
cd "$(dirname "$0")/.."
[ -n "${1:-}" ] || { echo "Donnez un nom : make migration NOM=AjouterLesAlertes" >&2; exit 2; }
dotnet tool restore >/dev/null
dotnet restore Relais.slnx --verbosity quiet
for moteur in Sqlite Postgres; do
  echo "Migration $1 pour $moteur…"
  dotnet ef migrations add "$1" --project "src/Relais.Migrations.$moteur" --startup-project "src/Relais.Migrations.$moteur" --output-dir Migrations
done

#!/usr/bin/env bash
# Starts a private PostgreSQL for the tests (port 54329, loopback, no durability), or finds it already running.
set -euo pipefail
port=54329
dossier="${TMPDIR:-/tmp}/relais-postgres-de-test"
binaires=$(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1 || true)
[ -n "$binaires" ] || { echo "PostgreSQL manque : installez le paquet « postgresql » (make preparer)." >&2; exit 1; }
en_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
if "$binaires/pg_isready" -q -h 127.0.0.1 -p "$port"; then exit 0; fi
if [ ! -f "$dossier/PG_VERSION" ]; then
  mkdir -p "$dossier"
  [ "$(id -u)" = 0 ] && chown postgres "$dossier"
  en_postgres "$binaires/initdb" -D "$dossier" -U relais --auth=trust --encoding=UTF8 --locale=C.UTF-8 >/dev/null
fi
en_postgres "$binaires/pg_ctl" -D "$dossier" -w -l "$dossier/journal" \
  -o "-p $port -c listen_addresses=127.0.0.1 -c unix_socket_directories=$dossier -c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200" start >/dev/null
echo "PostgreSQL de test prêt sur le port $port."

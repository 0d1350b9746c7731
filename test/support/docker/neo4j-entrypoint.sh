#!/usr/bin/env bash
# What the official image makes of its environment, as far as it is needed here: NEO4J_AUTH=neo4j/PASSWORD or none, and
# any setting as NEO4J_ and its name, with a dot as one underscore and an underscore as two.
# https://neo4j.com/docs/operations-manual/5/docker/ref-settings/
set -euo pipefail

declare -A settings=(
  [server.default_listen_address]=0.0.0.0
  [server.directories.data]=/data
  [server.directories.logs]=/logs
)
[[ ${NEO4J_AUTH:-} == none ]] && settings[dbms.security.auth_enabled]=false

memory=()
while IFS='=' read -r name value; do
  case $name in
    NEO4J_AUTH | NEO4J_HOME | NEO4J_CONF | NEO4J_PLUGINS) continue ;;
    NEO4J_server_memory_heap_initial__size) memory+=("-Xms$value") ;;
    NEO4J_server_memory_heap_max__size) memory+=("-Xmx$value") ;;
  esac
  setting=${name#NEO4J_}
  setting=${setting//__/%}
  setting=${setting//_/.}
  settings[${setting//%/_}]=$value
done < <(env | grep '^NEO4J_')
for name in "${!settings[@]}"; do
  printf '%s=%s\n' "$name" "${settings[$name]}"
done >"$NEO4J_CONF/neo4j.conf"

opens=()
for package in java.io java.nio java.lang sun.nio.ch java.util.concurrent; do
  opens+=("--add-opens=java.base/$package=ALL-UNNAMED")
done

if [[ ${NEO4J_AUTH:-} == neo4j/* && ! -e /data/databases ]]; then
  java -cp "$NEO4J_HOME/lib/*" org.neo4j.cli.AdminTool dbms set-initial-password "${NEO4J_AUTH#neo4j/}"
fi
exec java "${memory[@]}" "${opens[@]}" -cp "$NEO4J_HOME/lib/*" org.neo4j.server.CommunityEntryPoint \
  --home-dir="$NEO4J_HOME" --config-dir="$NEO4J_CONF" --console-mode

#!/usr/bin/env bash
# Makes an image of the real Neo4j Community server under the official tag, for machines on which no image can be
# pulled: Debian's Java in a root file system of its own, and Neo4j's jars from Maven Central. It understands as much
# of the official image's interface as the tests and docker-compose.yml use (see neo4j-entrypoint.sh).
# Needs: root, a Docker daemon, mmdebstrap, mvn. Takes about a minute. Does nothing where the tag is there already.
set -euo pipefail

tag=${1:-neo4j:5.26}
if docker image inspect "$tag" >/dev/null 2>&1; then
  echo "$tag is there already"
  exit 0
fi

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

mmdebstrap --quiet --variant=minbase --dpkgopt='path-exclude=/usr/share/doc/*' \
  --include=openjdk-17-jre-headless,wget bookworm "$work/root.tar" http://deb.debian.org/debian &
root=$!
mvn -q -B -f "$here/../../../neo4j/pom.xml" dependency:copy-dependencies \
  -DincludeScope=runtime -DoutputDirectory="$work/lib"
wait "$root"

docker import "$work/root.tar" papergraph-test/java:17
rm "$work/root.tar"
cp "$here/neo4j.Dockerfile" "$work/Dockerfile"
cp "$here/neo4j-entrypoint.sh" "$work/"
docker build --quiet --tag "$tag" "$work"
echo "made $tag"

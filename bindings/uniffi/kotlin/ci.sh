#!/bin/sh
# What is done with the Kotlin package, so that nobody has to remember Maven's options.
#   ci.sh build                          compiles it, with the native library
#   ci.sh test                           runs its tests
#   ci.sh vectors <folder>               runs vectors; last line: kotlin: N passed, N failed
#   ci.sh demo <address> <PKI folder>    a payment against a running sandbox
#   ci.sh run <main class> [arguments]   any other main class, such as io.girokit.demo.ResumeKt
#   ci.sh java <main class> [arguments]  the same, of what ci.sh build compiled, and in this very process
# Maven is asked to go without the network first; where something is missing it is fetched once.
set -eu
what=${1:-build}
[ $# -eq 0 ] || shift
# Paths are the caller's, not this folder's.
case $what in vectors) set -- "$(realpath "$1")" ;; demo) set -- "$1" "$(realpath "$2")" ;; esac
cd "$(dirname "$0")"

maven() {
    # Offline needs every plugin and dependency in the local repository; the mark says that they are.
    if [ -f "$mark" ]; then mvn --offline "$@"; else mvn "$@"; fi
}

repository=${MAVEN_REPOSITORY:-$HOME/.m2/repository}
mark=$repository/.girokit-$(cksum <pom.xml | cut -d' ' -f1)

# Maven compiles Kotlin anew each time; it is not asked to where nothing changed.
compile() {
    ./native.sh dev target/generated-sources/uniffi target/classes
    if [ -f target/compiled ] && [ -z "$(find pom.xml src target/generated-sources -newer target/compiled -type f | head -n 1)" ]; then
        return
    fi
    maven -q test-compile
    touch target/compiled
}

# The class path that Maven would use, written down once.
classpath() {
    if [ ! -f target/classpath.txt ] || [ pom.xml -nt target/classpath.txt ]; then
        maven -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
            -Dmdep.outputFile=target/classpath.txt -Dmdep.includeScope=test >&2
    fi
}

# Runs a main class without Maven around it.
java_main() {
    main=$1
    shift
    compile >&2 </dev/null
    classpath
    java -cp "target/classes:target/test-classes:$(cat target/classpath.txt)" "$main" "$@"
}

case $what in
    build) compile && classpath ;;
    test) maven test && classpath && touch "$mark" ;;
    vectors) java_main io.girokit.vectors.RunnerKt "$1" ;;
    demo) java_main io.girokit.demo.DemoKt "$1" "$2" ;;
    run) java_main "$@" ;;
    java) exec java -XX:TieredStopAtLevel=1 -cp "target/classes:target/test-classes:$(cat target/classpath.txt)" "$@" ;;
    *) echo "usage: ci.sh build | test | vectors <folder> | demo <address> <PKI folder> | run|java <main class> [arguments]" >&2; exit 2 ;;
esac

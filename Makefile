# girokit: what can be done with the project. `make` alone lists it.

LANGUAGE ?= rust
VECTORS  ?= tests/vectors
LANGS    ?= rust node chromium python kotlin

.DEFAULT_GOAL := help
.PHONY: help demo test conformance goldens sandbox simulate bench generate

help: ## this list
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):[^#]*## /\1\t/' | expand -t 14

demo: ## a payment against the sandbox, told as a timeline; LANGUAGE=rust|node|python|kotlin
	@tests/demo/run $(LANGUAGE)

test: ## every test in every language that this machine has tools for
	@tests/run

conformance: ## the vectors in every language; VECTORS=<folder> LANGS="rust node chromium python kotlin swift"
	@tests/conformance/run "$(VECTORS)" $(LANGS)

goldens: ## keeps what flows are saved as, in each state of each job, to be resumed for ever; VERSION=<form>, by default the one written now
	@cargo run -q -p girokit-conformance -- --goldens $(VERSION)

sandbox: ## the banks' stand-in, until it is stopped; HTTP_PORT= HTTPS_PORT= PKI_DIR= HURRY=<ms> CALLBACK_FACTOR= are optional
	@HTTP_PORT=$(HTTP_PORT) HTTPS_PORT=$(HTTPS_PORT) PKI_DIR=$(PKI_DIR) cargo run -q -p girokit-sandbox -- $(if $(HURRY),--hurry $(HURRY)) $(if $(CALLBACK_FACTOR),--callback-factor $(CALLBACK_FACTOR))

simulate: ## the core against models of the banks; SEEDS=100000, or SEED=n for its story and KEEP=1 to keep it as a vector
	@tests/simulate/run $(if $(SEED),--seed $(SEED) $(if $(KEEP),--keep tests/vectors/flow/simulated),--seeds $(or $(SEEDS),2000) $(if $(FROM),--from $(FROM)))

bench: ## what signing and long lists cost, as ratios measured side by side
	@tests/bench/run

generate: ## writes what is derived from the core's definitions; tests fail where it was forgotten
	@cargo run -q -p girokit-generate

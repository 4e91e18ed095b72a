.PHONY: generate
generate:
	cargo run -q -p girokit-generate

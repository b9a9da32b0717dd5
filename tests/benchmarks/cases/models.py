"""Imports, decoding and encoding."""

from __future__ import annotations

from tests.benchmarks.measure import Case, Subject

HTTPX = Subject("import_module.py", ("httpx",))
PYDANTIC = "models_pydantic.py"
RINGKIT = "models_ringkit.py"

CASES = [
    Case("import ringkit / import httpx", Subject("import_module.py", ("ringkit",)), HTTPX, 1.35),
    Case(
        "import, client, first typed call / import httpx",
        Subject("first_call_ringkit.py"), HTTPX, 1.7,
    ),
    Case(
        "import, client, first call / the same with ringcentral",
        Subject("first_call_ringkit.py"), Subject("first_call_ringcentral.py"), 1.7,
    ),
    Case(
        "decode 1,000 calls, read six fields: pydantic",
        Subject(RINGKIT, ("six",)), Subject(PYDANTIC, ("six",)), 2.5, faster=True,
    ),
    Case(
        "decode 1,000 calls, read six fields: plain generator",
        Subject(RINGKIT, ("six",)), Subject("models_plain.py", ("six",)), 5.0, faster=True,
    ),
    Case(
        "decode 1,000 calls, read every field: pydantic",
        Subject(RINGKIT, ("every",)), Subject(PYDANTIC, ("every",)), 1.2, faster=True,
    ),
    Case(
        "encode a message with 100 recipients: pydantic",
        Subject(RINGKIT, ("encode",)), Subject(PYDANTIC, ("encode",)), 1.0, faster=True,
    ),
]  # fmt: skip

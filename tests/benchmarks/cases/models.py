"""Imports, decoding and encoding."""

from __future__ import annotations

from tests.benchmarks.measure import Case, Subject

HTTPX = Subject("import_module.py", ("httpx",))
PYDANTIC = "models_pydantic.py"
RINGKIT = "models_ringkit.py"
MSGSPEC = "models_msgspec.py"
_PARSING = "json.loads alone takes nine tenths of the time that the goal allows: see below"
_DICTS = (
    "a structure in C holds the described members only; a model keeps every member as it came, "
    "so that new ones are not lost: msgspec.json alone, as dicts, is below"
)
_WALK = (
    "each of 98,000 fields is a Python property, which checks what it reads; a struct in C is not"
)

CASES = [
    Case("import ringkit / import httpx", Subject("import_module.py", ("ringkit",)), HTTPX, 1.35),
    Case(
        "import, client, first typed call / import httpx",
        Subject("first_call_ringkit.py"), HTTPX, 0.6,
        floor="0.49 to 0.62 from run to run, as the time to read 100 files varies",
    ),
    Case(
        "import, client, first call / the same with ringcentral",
        Subject("first_call_ringkit.py"), Subject("first_call_ringcentral.py"), 1.7,
    ),
    Case(
        "import ringkit / import openai",
        Subject("import_module.py", ("ringkit",)), Subject("import_module.py", ("openai",)), 1.0,
    ),
    Case(
        "import ringkit / import githubkit",
        Subject("import_module.py", ("ringkit",)),
        Subject("import_module.py", ("githubkit", "githubkit_peer")), 1.0,
    ),
    Case(
        "decode 1,000 calls, read six fields: pydantic",
        Subject(RINGKIT, ("six",)), Subject(PYDANTIC, ("six",)), 3.0, faster=True, floor=_PARSING,
    ),
    Case(
        "the same with the extra speed: pydantic",
        Subject(RINGKIT, ("six", "speed")), Subject(PYDANTIC, ("six",)), 4.5, faster=True,
        floor=_DICTS,
    ),
    Case(
        "the page with json.loads alone: pydantic, six fields",
        Subject("json_alone.py"), Subject(PYDANTIC, ("six",)), 3.0, faster=True,
        floor="this is the floor of the case above without the extra speed",
    ),
    Case(
        "the page with msgspec.json alone, as dicts: pydantic, six fields",
        Subject("json_alone.py", ("speed",)), Subject(PYDANTIC, ("six",)), 4.5, faster=True,
        floor="this is the floor of the case above with the extra speed",
    ),
    Case(
        "the same with the extra speed / msgspec structs",
        Subject(RINGKIT, ("six", "speed")), Subject(MSGSPEC, ("six",)), 2.0,
        floor=_DICTS,
    ),
    Case(
        "decode 1,000 calls, read six fields: plain generator",
        Subject(RINGKIT, ("six",)), Subject("models_plain.py", ("six",)), 5.0, faster=True,
    ),
    Case(
        "decode 1,000 calls, read every field: pydantic",
        Subject(RINGKIT, ("every",)), Subject(PYDANTIC, ("every",)), 2.0, faster=True, floor=_WALK,
    ),
    Case(
        "every field with the extra speed: pydantic",
        Subject(RINGKIT, ("every", "speed")), Subject(PYDANTIC, ("every",)), 2.0, faster=True,
        floor=_WALK,
    ),
    Case(
        "every field with msgspec structs: pydantic",
        Subject(MSGSPEC, ("every",)), Subject(PYDANTIC, ("every",)), 2.0, faster=True,
        floor="this is the floor of the cases above",
    ),
    Case(
        "memory of the decoded page / pydantic",
        Subject("memory.py", ("ringkit",)), Subject("memory.py", ("pydantic",)), 0.7, unit="bytes",
    ),
    Case(
        "encode a message with 100 recipients: pydantic",
        Subject(RINGKIT, ("encode",)), Subject(PYDANTIC, ("encode",)), 1.5, faster=True,
        floor="a third of the time quotes texts (see below), the rest reads 100 objects in Python, "
        "which pydantic does in C; the C encoder of `json` over their dicts takes a fifth longer",
    ),
    Case(
        "quoting 100 texts, nothing else: pydantic, encode",
        Subject("quoting.py"), Subject(PYDANTIC, ("encode",)), 1.5, faster=True,
    ),
]  # fmt: skip

"""A throw-away environment with ringkit's core and its peers, away from the project's own.

Two of the peers are generated from the description that ringkit is generated from: pydantic
models by datamodel-code-generator, and the plain output of openapi-python-client.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import venv
from pathlib import Path

from tests.support.documents import description, document

ROOT = Path(__file__).resolve().parents[2]

PEERS = [
    "pydantic[email]>=2,<3",
    "ringcentral==0.9.2",
    "httpx[http2]>=0.28,<0.29",
    "openapi-python-client==0.29.1",
    "datamodel-code-generator",
    "python-dateutil",
    "openai>=1",
]
#: Peers whose requirements exclude those of others: each in a folder of its own.
APART = {"githubkit": ["githubkit", "hishel<2"]}
#: The distributions whose versions a report names.
NAMED = ["httpx", "pydantic", "msgspec", "ringcentral", "openapi-python-client", "openai"]


def prepare(folder: Path) -> Path:
    """Fill `folder` if it is not there yet, and return the interpreter to measure with."""
    python = folder / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    stamp = folder / f"ready-{fingerprint()}"
    if stamp.exists():
        return python
    venv.create(folder, with_pip=True, clear=True)
    install(python, *PEERS)
    install(python, "--no-deps", "--force-reinstall", str(ROOT))
    install(python, f"{ROOT}[cli,emulator,redis,speed]")
    for name, requirements in APART.items():
        install(python, "--target", str(folder / f"{name}_peer"), *requirements)
    write_peers(folder, python)
    compile_all(folder, python)
    stamp.touch()
    return python


def fingerprint() -> str:
    """Return what changes when the environment has to be made anew."""
    digest = hashlib.sha256(repr([PEERS, APART]).encode())
    for tree in ("runtime", "generated"):
        for path in sorted((ROOT / tree).rglob("*.py")):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:16]


def versions(python: Path, folder: Path) -> dict[str, str]:
    """Return the versions of the peers that are installed."""
    paths = [str(folder / f"{name}_peer") for name in APART]
    program = (
        "import json, sys; from importlib.metadata import version; "
        f"sys.path += {paths!r}; print(json.dumps({{n: version(n) for n in {[*NAMED, *APART]!r}}}))"
    )
    done = subprocess.run([str(python), "-c", program], check=True, capture_output=True, text=True)
    found: dict[str, str] = json.loads(done.stdout)
    return found


def install(python: Path, *requirements: str) -> None:
    """Install into the environment, quietly."""
    command = [str(python), "-m", "pip", "install", "--quiet", *requirements]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)


def write_peers(folder: Path, python: Path) -> None:
    """Generate the peers' models and the documents that everybody reads."""
    source = folder / "description.json"
    source.write_text(json.dumps(with_descriptions(description())), "utf-8")
    binaries = python.parent
    for kind, name, more in (
        ("pydantic_v2.BaseModel", "pydantic_peer.py", ["--allow-population-by-field-name"]),
        ("msgspec.Struct", "msgspec_peer.py", []),
    ):
        subprocess.run(
            [
                str(binaries / "datamodel-codegen"), "--input", str(source),
                "--input-file-type", "openapi", "--output-model-type", kind,
                "--output", str(folder / name), "--target-python-version", "3.11",
                "--snake-case-field", "--use-union-operator", *more,
            ],
            check=True, capture_output=True,
        )  # fmt: skip
    # Without a formatter on the path it warns and goes on; its exit status says nothing of use.
    subprocess.run(
        [
            str(binaries / "openapi-python-client"), "generate", "--path", str(source),
            "--output-path", str(folder / "plain_peer"), "--meta", "none", "--overwrite",
        ],
        check=False, capture_output=True,
    )  # fmt: skip
    (folder / "page.json").write_text(json.dumps(page_of_calls()), "utf-8")


def with_descriptions(value: object, inside: str = "") -> object:
    """Add the empty texts that the generators insist on."""
    if isinstance(value, list):
        return [with_descriptions(item) for item in value]
    if not isinstance(value, dict):
        return value
    found = {key: with_descriptions(item, key) for key, item in value.items()}
    if inside == "responses":
        found = {code: {"description": "", **answer} for code, answer in found.items()}
    return found


#: What a record of the detailed view holds.
RECORD = (
    "uri", "id", "sessionId", "telephonySessionId", "startTime", "duration", "durationMs", "type",
    "internalType", "direction", "action", "result", "to", "from", "extension", "transport",
    "lastModifiedTime", "billing", "legs",
)  # fmt: skip


def page_of_calls() -> dict[str, object]:
    """Return a page of 1,000 detailed call records of about 1.6 KB each, a leg in each."""
    schema = description()["components"]["schemas"]["CallLogRecord"]
    records = []
    for number in range(1000):
        record = document(schema, salt=number)
        leg = {key: value for key, value in record["legs"][0].items() if key in RECORD}
        record["legs"] = [{**leg, "legType": "Accept", "master": True}]
        for party in (record["from"], record["to"], leg["from"], leg["to"]):
            for key in ("device", "dialerPhoneNumber", "dialedPhoneNumber"):
                party.pop(key, None)
        records.append({key: value for key, value in record.items() if key in RECORD})
    uri = "https://platform.ringcentral.com/restapi/v1.0/account/1/extension/2/call-log"
    paging = {"page": 1, "perPage": 1000, "pageStart": 0, "pageEnd": 999}
    return {"uri": uri, "records": records, "paging": paging, "navigation": {}}


def compile_all(folder: Path, python: Path) -> None:
    """Write the byte code that an installed package has."""
    command = [str(python), "-m", "compileall", "-q", str(folder)]
    subprocess.run(command, check=False, capture_output=True)

"""Reads an upstream description: what it makes of spec/ringcentral.yaml, and where it came from."""

from __future__ import annotations

import datetime
import hashlib
import json
import tomllib
from pathlib import Path
from typing import Any, Final

from attrs import field, frozen

from codegen import document, facts
from codegen.document import CodegenError, Document
from codegen.fetch import fetch, is_url, without_secrets
from codegen.gate import check_description

#: Where RingCentral publishes the description of its API.
PUBLISHED: Final = "https://netstorage.ringcentral.com/dpw/api-reference/specs/rc-platform.yml"

SPEC: Final = Path("spec/ringcentral.yaml")
PROVENANCE: Final = Path("spec/provenance.toml")

_SPEC_HEADER: Final = """\
# The facts of RingCentral's published API description: names, types, limits, permissions.
# Written by `make spec`. Corrections go to spec/overlays, never here.
"""
#: An edition with a smaller share of the operations that are known is taken for a wrong document.
_LEAST_SHARE: Final = 0.5


@frozen
class Upstream:
    """An upstream description that was read and passed the gate. Nothing is written yet.

    `spec` and `provenance` are the texts of the files in spec/; `removed` counts by kind what was
    left out of `document`, the description as it was published.
    """

    spec: str
    provenance: str
    sha256: str
    operations: int
    schemas: int
    removed: dict[str, int]
    document: Document = field(repr=False)


def read_upstream(source: str, root: Path, *, allow_http: bool = False) -> Upstream | None:
    """Return the description at `source`, or None if it has the facts that spec/ has.

    Raises CodegenError if it cannot be fetched, is cut off, is no description of this platform,
    or has something that the generator does not carry.
    """
    content = fetch(source, allow_http=allow_http)
    sha256 = hashlib.sha256(content).hexdigest()
    recorded = _recorded(root / PROVENANCE)
    if recorded.get("sha256") == sha256:
        return None
    try:
        upstream = document.parse(content)
        check_description(upstream, corrected=False)
        kept, removed = facts.keep_facts(upstream)
        operations = len(document.operations(kept))
        _check_share(operations, recorded.get("operations", 0))
    except CodegenError as error:
        shown = without_secrets(source)
        raise CodegenError(f"{shown} is not imported: {error}") from error
    spec = _SPEC_HEADER + document.to_yaml(kept)
    if (root / SPEC).exists() and (root / SPEC).read_text("utf-8") == spec:
        return None
    schemas = len(kept["components"].get("schemas", {}))
    provenance = _provenance(source, sha256, upstream, operations, schemas)
    counts = dict(sorted(removed.items()))
    return Upstream(spec, provenance, sha256, operations, schemas, counts, upstream)


def _check_share(operations: int, known: int) -> None:
    if not operations or operations < known * _LEAST_SHARE:
        raise CodegenError(
            f"it has {operations} operations, and spec/ has {known}; it is cut off, or describes "
            "something else"
        )


def _recorded(provenance: Path) -> dict[str, Any]:
    if not provenance.exists():
        return {}
    found: dict[str, Any] = tomllib.loads(provenance.read_text("utf-8")).get("upstream", {})
    return found


def _provenance(source: str, sha256: str, upstream: Document, operations: int, schemas: int) -> str:
    # A local path says something about one machine only: its last part is enough.
    origin = without_secrets(source) if is_url(source) else Path(source).name
    today = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    version = str(upstream.get("info", {}).get("version", ""))
    values: dict[str, str | int] = {
        "source": origin,
        "published": PUBLISHED,
        "imported": today,
        "sha256": sha256,
        "openapi": str(upstream.get("openapi", "")),
        "version": version,
        "operations": operations,
        "schemas": schemas,
    }
    lines = [f"{name} = {json.dumps(value, ensure_ascii=False)}" for name, value in values.items()]
    return "\n".join(
        ["# Where spec/ringcentral.yaml came from. Written by `make spec`.", "", "[upstream]",
         *lines, ""]
    )  # fmt: skip

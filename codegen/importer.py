"""Imports an upstream description into spec/ (`make spec`)."""

from __future__ import annotations

import datetime
import hashlib
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from codegen import document, facts
from codegen.gate import check_description

#: Where RingCentral publishes the description of its API.
PUBLISHED = "https://netstorage.ringcentral.com/dpw/api-reference/specs/rc-platform.yml"

SPEC = Path("spec/ringcentral.yaml")
PROVENANCE = Path("spec/provenance.toml")

_SPEC_HEADER = """\
# The facts of RingCentral's published API description: names, types, limits, permissions.
# Written by `make spec`. Corrections go to spec/overlays, never here.
"""


@dataclass(frozen=True)
class Import:
    """What an import did: the counts it prints, and the document that it read."""

    changed: bool
    operations: int
    schemas: int
    removed: dict[str, int]
    upstream: document.Document = field(repr=False)


def import_description(source: str, root: Path) -> Import:
    """Write the facts of the description at `source` and where they came from below `root`.

    An upstream document whose bytes were imported before leaves the provenance as it is, so that
    a scheduled run changes nothing when nothing changed.
    """
    content = document.read_source(source)
    upstream = document.parse(content)
    check_description(upstream, corrected=False)
    kept, removed = facts.keep_facts(upstream)
    text = _SPEC_HEADER + document.to_yaml(kept)
    spec, provenance = root / SPEC, root / PROVENANCE
    changed = not spec.exists() or spec.read_text("utf-8") != text
    spec.parent.mkdir(parents=True, exist_ok=True)
    spec.write_text(text, "utf-8")
    digest = hashlib.sha256(content).hexdigest()
    counts = (len(document.operations(kept)), len(kept["components"].get("schemas", {})))
    if _recorded_digest(provenance) != digest:
        provenance.write_text(_provenance(source, digest, upstream, *counts), "utf-8")
    return Import(changed, *counts, dict(sorted(removed.items())), upstream)


def _recorded_digest(provenance: Path) -> str | None:
    if not provenance.exists():
        return None
    recorded = tomllib.loads(provenance.read_text("utf-8")).get("upstream", {})
    digest = recorded.get("sha256")
    return digest if isinstance(digest, str) else None


def _provenance(
    source: str, digest: str, upstream: document.Document, operations: int, schemas: int
) -> str:
    # A local path says something about one machine only: its last part is enough.
    origin = source if document.is_url(source) else Path(urlsplit(source).path).name
    today = datetime.datetime.now(tz=datetime.UTC).date().isoformat()
    version = str(upstream.get("info", {}).get("version", ""))
    return (
        "# Where spec/ringcentral.yaml came from. Written by `make spec`.\n\n"
        "[upstream]\n"
        f'source = "{origin}"\n'
        f'published = "{PUBLISHED}"\n'
        f'imported = "{today}"\n'
        f'sha256 = "{digest}"\n'
        f'openapi = "{upstream.get("openapi", "")}"\n'
        f'version = "{version}"\n'
        f"operations = {operations}\n"
        f"schemas = {schemas}\n"
    )

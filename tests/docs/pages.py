"""The pages of the documentation."""

from __future__ import annotations

from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def pages() -> list[Path]:
    """Return the pages whose programs are run: those of docs/, and the README."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md"))]


def name_of(page: Path) -> str:
    """Return a name that no other page has: `jobs-fax` for docs/jobs/fax.md."""
    if page.parent == ROOT:
        return page.stem.lower()
    return "-".join(page.relative_to(ROOT / "docs").with_suffix("").parts).lower()

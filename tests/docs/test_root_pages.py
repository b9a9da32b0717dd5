"""Files of the repository's root are pages of the site, with links that are right there."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("mkdocs", reason="mkdocs is not installed")


def test_links_lead_to_pages_or_are_dropped(tmp_path: Path) -> None:
    from docs._hooks.generated_pages import root_pages

    (tmp_path / "CONTRIBUTING.md").write_text(
        "[a](docs/errors.md#retries) [b](README.md) [c](LICENSE) [d](https://x.org) [e](#f) "
        "[g](SECURITY.md)\n"
    )
    assert root_pages(tmp_path) == {
        "contributing.md": "[a](errors.md#retries) [b](index.md) c [d](https://x.org) [e](#f) "
        "[g](security.md)\n"
    }


def test_rooms_are_drawn_where_they_are_listed() -> None:
    from docs._hooks.drawing import arrows, floors
    from docs._hooks.generated_pages import ROOT, with_drawing

    imports = {"low": set[str](), "mid/": {"low"}, "high": {"low", "mid"}}
    assert floors(imports) == [["low"], ["mid/"], ["high"]]
    assert arrows(imports) == [("mid/", "low"), ("high", "mid/")]
    page = with_drawing((ROOT / "docs" / "architecture.md").read_text("utf-8"))
    assert page.count("<svg") == 1
    assert ">_request/</text>" in page

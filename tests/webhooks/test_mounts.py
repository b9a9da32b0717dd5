"""The mounts of docs/webhooks.md, as they stand there, behind real servers."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.webhooks.support import serving, wsgi_serving

PAGE = Path(__file__).resolve().parents[2] / "docs" / "webhooks.md"


def documented_app(framework: str) -> Any:
    """Return the application that the page makes with a framework."""
    pytest.importorskip(framework)
    blocks = re.findall(r"^```py\n(.*?)^```", PAGE.read_text("utf-8"), re.DOTALL | re.MULTILINE)
    (block,) = [found for found in blocks if f"from {framework} import" in found]
    names: dict[str, Any] = {"__name__": "page"}
    exec(compile(block, str(PAGE), "exec"), names)
    return names["app"]


@pytest.mark.parametrize("framework", ["fastapi", "flask"])
def test_a_mount_answers_with_and_without_the_slash(framework: str) -> None:
    app = documented_app(framework)
    with (serving if framework == "fastapi" else wsgi_serving)(app) as url:
        for path in ("/hook", "/hook/"):
            answer = httpx.post(f"{url}{path}", verify=False, headers={"Validation-Token": "v-1"})
            assert (answer.status_code, answer.headers["Validation-Token"]) == (200, "v-1")
        assert httpx.post(f"{url}/other", verify=False).status_code == 404

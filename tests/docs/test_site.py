"""The documentation site: it builds without a warning, asks no other host, and finds its pages."""

from __future__ import annotations

import functools
import http.server
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path

import pytest

from tests.console.browser import Watched, chromium, missing
from tests.docs.pages import ROOT

pytestmark = [
    pytest.mark.slow,  # building takes 20 s of a processor
    pytest.mark.skipif(find_spec("mkdocs") is None, reason="mkdocs is not installed"),
]
#: What is searched for, and the page that has to be among the first three.
SEARCHES = {
    "send an sms with a picture": "jobs/send-a-picture/",
    "who is on a call": "jobs/who-is-on-a-call/",
    "export recordings": "jobs/export-recordings/",
    "fax cover page": "jobs/fax-with-a-cover-page/",
    "webhook fastapi": "jobs/webhook-in-fastapi/",
    "createSMSMessage": "reference/sms/#createSMSMessage",
    "create_sms_message": "reference/sms/#createSMSMessage",
    "CMN-408": "error-codes/cmn/#cmn-408",
}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built site."""
    folder = tmp_path_factory.mktemp("site")
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet", "--site-dir", folder],
        cwd=ROOT, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True, text=True, check=False, timeout=300,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stderr == ""
    return folder


def test_every_operation_and_model_has_its_place(site: Path) -> None:
    from ringkit_api import models
    from ringkit_api.operations import OPERATIONS

    for identity, (module, name) in OPERATIONS.items():
        page = (site / "reference" / module / "index.html").read_text("utf-8")
        assert f'<h2 id="{identity}">{name}<' in page
        assert f">{identity}</code>" in page
    named = {name: getattr(models, name) for name in dir(models) if name[0].isupper()}
    classes = {name for name, found in named.items() if getattr(found, "__name__", "") == name}
    pages = (site / "reference" / "models").glob("*/index.html")
    anchors = {found for page in pages for found in re.findall(r'<h3 id="(\w+)"', page.read_text())}
    assert {name.lower() for name in classes} - anchors == set()


def test_the_public_names_are_explained(site: Path) -> None:
    import ringkit

    page = "".join(path.read_text("utf-8") for path in (site / "reference/python").rglob("*.html"))
    for name in ("RingCentral.send", "AsyncRingCentral.send", "UNSET", "errors.RateLimitError"):
        assert f'id="ringkit.{name}"' in page
    for part, method in (
        ("_helpers.messages.Messages", "sms"),
        ("_exports.exports.Exports", "plan"),
    ):
        assert f'id="ringkit.{part}.{method}"' in page
    classes = [n for n in ringkit.__all__ if n[0].isupper() and not n.isupper()]
    missed = [n for n in classes if f".{n}&quot;" not in page and f'.{n}"' not in page]
    assert missed == []


def test_nothing_is_read_from_other_hosts(site: Path) -> None:
    reading = re.compile(r'<(?:script|img|iframe|source)[^>]*\ssrc="?(?:https?:)?//')
    linked = re.compile(r'<link(?![^>]*rel="?canonical)[^>]*\shref="?(?:https?:)?//')
    pages = list(site.rglob("*.html"))
    assert len(pages) > 150
    for page in pages:
        text = page.read_text("utf-8")
        assert not reading.search(text), page
        assert not linked.search(text), page


@pytest.mark.skipif(missing() is not None, reason=missing() or "")
def test_searches_find_the_page_among_the_first_three(site: Path) -> None:
    with served(site) as address, chromium() as browser:
        watched = Watched(browser.new_page())
        for text, wanted in SEARCHES.items():
            watched.page.goto(f"{address}/?q={text}")
            results = watched.page.locator(".md-search-result__item")
            results.first.wait_for(state="attached", timeout=30_000)
            found = results.evaluate_all(
                "items => items.map(item => [...item.querySelectorAll('a')].map(a => a.href))"
            )
            pages = [[re.sub(r"\?[^#]*", "", link) for link in links] for links in found]
            assert any(link.endswith(wanted) for links in pages[:3] for link in links), (
                text, [links[:2] for links in pages[:5]],
            )  # fmt: skip
        assert watched.hosts == {address.removeprefix("http://")}
        assert watched.problems == []


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Serve a folder on loopback and yield its address."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_: object) -> None:
            """Write nothing."""

    handler = functools.partial(Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()
            thread.join()

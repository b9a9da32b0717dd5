"""How the files of the console are served."""

from __future__ import annotations

import re
from pathlib import Path

import httpx
import pytest

from ringkit_emulator import Emulator
from ringkit_emulator._console.pages import FILES_PATH, static_files


def test_the_page_and_all_its_files_are_served(emulator: Emulator) -> None:
    page = httpx.get(emulator.url, verify=False)
    assert page.headers["content-type"] == "text/html;charset=UTF-8"
    policy = page.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert page.headers["x-content-type-options"] == "nosniff"
    for name in static_files():
        answer = httpx.get(f"{emulator.url}{FILES_PATH}{name}", verify=False)
        assert answer.status_code == 200
        assert answer.content
    assert emulator.log() == []


def test_files_name_no_other_host() -> None:
    for name, content in static_files().items():
        hosts = set(re.findall(r"(?:https?|wss?)://[\w.$\{\}]+", content.decode()))
        assert hosts <= {"http://www.w3.org", "ws://${location.host}"}, name


def test_files_use_no_dangerous_way_to_write_html() -> None:
    scripts = [text.decode() for name, text in static_files().items() if name.endswith(".js")]
    assert scripts
    for text in scripts:
        assert not re.search(
            r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b", text
        )


@pytest.mark.parametrize(
    "path",
    [f"{FILES_PATH}nothing.js", f"{FILES_PATH}../pages.py", f"{FILES_PATH}%2e%2e/pages.py"],
    ids=["unknown", "dots", "encoded-dots"],
)
def test_other_files_are_not_found(emulator: Emulator, path: str) -> None:
    url = httpx.URL(emulator.url).copy_with(raw_path=path.encode())
    assert httpx.get(url, verify=False).status_code == 404


@pytest.mark.parametrize(
    "headers",
    [{"Host": "evil.example"}, {"Origin": "https://evil.example"}],
    ids=["host", "origin"],
)
def test_other_names_and_origins_are_refused(emulator: Emulator, headers: dict[str, str]) -> None:
    for path in ("/", f"{FILES_PATH}app.js"):
        assert httpx.get(emulator.url + path, headers=headers, verify=False).status_code == 403


def test_nothing_is_served_without_control_nor_on_the_media_host(emulator: Emulator) -> None:
    assert httpx.get(f"{emulator.media_url}/", verify=False).status_code == 404
    with Emulator(control=False) as other:
        assert httpx.get(other.url, verify=False).json()["errorCode"] == "AGW-404"
        assert httpx.get(f"{other.url}{FILES_PATH}app.js", verify=False).status_code == 404


def test_other_methods_are_the_platform_s(emulator: Emulator) -> None:
    assert httpx.post(emulator.url, verify=False).json()["errorCode"] == "AGW-404"
    assert httpx.head(emulator.url, verify=False).headers["content-length"]


def test_every_file_of_the_folder_is_served() -> None:
    import ringkit_emulator._console as package

    folder = Path(package.__file__ or "").parent / "static"
    names = {p.relative_to(folder).as_posix() for p in folder.rglob("*") if p.is_file()}
    assert names == set(static_files())

"""Greetings and IVR prompts: uploading and reading audio."""

from typing import Any

import pytest

from ringkit_emulator import Emulator
from tests.emulator.support import ACCOUNT, EXTENSION, Api, fits

WAV = b"RIFF....WAVE"


def sound(name: str, kind: str = "audio/wav", content: bytes = WAV) -> dict[str, Any]:
    return {name: ("hello.wav", content, kind)}


def test_prompt(emulator: Emulator, api: Api) -> None:
    url = f"{ACCOUNT}/ivr-prompts"
    answer = api.post(url, files=sound("attachment"), data={"name": "Welcome"})
    prompt = fits(answer, "createIVRPrompt")
    assert (prompt["filename"], prompt["contentType"]) == ("Welcome", "audio/wav")
    assert prompt["contentUri"].startswith(emulator.url)
    assert api.get(prompt["contentUri"]).content == WAV
    listed = fits(api.get(url), "listIvrPrompts")["records"]
    assert listed[-1]["contentUri"] == prompt["contentUri"]
    assert fits(api.get(f"{url}/{prompt['id']}"), "readIVRPrompt")["filename"] == "Welcome"


def test_custom_greeting_as_form_and_as_mixed(api: Api) -> None:
    url = f"{EXTENSION}/greeting"
    fields = {"type": "Voicemail", "answeringRuleId": "1"}
    as_form = fits(api.post(url, files=sound("binary"), data=fields), "createCustomUserGreeting")
    assert as_form["type"] == "Voicemail"
    mixed = (
        b'--B\r\nContent-Type: application/json\r\n\r\n{"type":"Voicemail",'
        b'"answeringRule":{"id":"1"}}\r\n'
        b'--B\r\nContent-Type: audio/mpeg\r\nContent-Disposition: attachment; filename="a.mp3"'
        b"\r\n\r\nID3\r\n--B--\r\n"
    )
    headers = {"Content-Type": "multipart/mixed; boundary=B"}
    as_mixed = fits(api.post(url, content=mixed, headers=headers), "createCustomUserGreeting")
    assert as_mixed["contentType"] == "audio/mpeg"
    assert api.get(as_mixed["contentUri"]).content == b"ID3"


def test_company_greeting(api: Api) -> None:
    answer = api.post(f"{ACCOUNT}/greeting", files=sound("binary"), data={"type": "Company"})
    assert api.get(fits(answer, "createCompanyGreeting")["contentUri"]).content == WAV


@pytest.mark.parametrize(
    ("files", "status"),
    [
        (sound("binary", "text/plain"), 415),
        (sound("binary", content=b""), 400),
        ({"json": ("request.json", b'{"type":"Company"}', "application/json")}, 400),
    ],
)
def test_invalid_audio(api: Api, files: dict[str, Any], status: int) -> None:
    answer = api.post(f"{ACCOUNT}/greeting", files=files, data={"type": "Company"})
    assert answer.status_code == status


def test_generated_audio(emulator: Emulator, api: Api) -> None:
    url = f"{emulator.media_url}{ACCOUNT}/ivr-prompts/17/content"
    first = api.get(url)
    assert first.headers["content-type"] == "audio/wav"
    assert first.content.startswith(b"RIFF")
    assert api.get(url).content == first.content

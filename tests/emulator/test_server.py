import gc
import socket
import sys
import threading
import time
from contextlib import ExitStack, suppress

import httpx
import pytest

from ringkit_emulator import Emulator
from tests.emulator.support import ACCOUNT, EXTENSION, Api, code_of


def test_start_and_stop_leave_nothing_behind() -> None:
    before = set(threading.enumerate())
    with Emulator() as emulator:
        assert httpx.get(f"{emulator.url}/restapi").status_code == 200
        port = int(emulator.url.rpartition(":")[2])
    assert set(threading.enumerate()) <= before
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=2)
    gc.collect()


def test_an_emulator_that_never_started_closes_its_sockets() -> None:
    emulator = Emulator()
    emulator.stop()
    del emulator
    gc.collect()


def test_several_emulators_are_independent() -> None:
    with Emulator(seed=1) as one, Emulator(seed=2) as two, Api(one) as first, Api(two) as second:
        assert one.url != two.url
        assert first.get(ACCOUNT).json()["id"] != second.get(ACCOUNT).json()["id"]
        assert second.get(
            ACCOUNT, headers={"Authorization": first.headers["Authorization"]}
        ).is_error


def test_stop_closes_waiting_connections() -> None:
    with Emulator() as emulator:
        emulator.faults.add(kind="delay", seconds=3600)
        failed: list[Exception] = []

        def ask() -> None:
            try:
                httpx.get(f"{emulator.url}/restapi", timeout=10)
            except httpx.TransportError as error:
                failed.append(error)

        waiting = threading.Thread(target=ask)
        waiting.start()
        time.sleep(0.1)
        began = time.monotonic()
    waiting.join(5)
    assert len(failed) == 1
    assert time.monotonic() - began < 2


def test_same_seed_same_platform() -> None:
    def facts() -> tuple[str, object, object]:
        with (
            Emulator(seed=7, start_time=1.8e9, frozen_clock=True) as emulator,
            Api(emulator) as api,
        ):
            calls = api.get(f"{ACCOUNT}/extension/~/call-log", params={"dateFrom": "2026-01-01"})
            sites = api.get(f"{ACCOUNT}/sites").text.replace(emulator.url, "")
            return emulator.client_id, [r["id"] for r in calls.json()["records"]], sites

    assert facts() == facts()


def test_media_host_serves_media_only() -> None:
    with Emulator() as emulator, Api(emulator) as api:
        answer = api.get(f"{emulator.media_url}{ACCOUNT}")
        assert (answer.status_code, answer.json()["errorCode"]) == (404, "AGW-404")


@pytest.mark.parametrize("on_platform", [True, False])
def test_urls_of_content_are_on_the_host_that_serves_it(on_platform: bool) -> None:
    with Emulator(media_on_platform=on_platform) as emulator, Api(emulator) as api:
        image = f"{EXTENSION}/profile-image"
        sent = api.put(image, files={"image": ("a.png", b"\x89PNG\r\n\x1a\n", "image/png")})
        assert sent.status_code == 204, sent.text
        uri = api.get(EXTENSION).json()["profileImage"]["scales"][0]["uri"]
        assert uri.startswith(f"{emulator.url if on_platform else emulator.media_url}/")
        assert api.get(uri).status_code == 200
        assert api.get(uri.replace(emulator.media_url, emulator.url)).is_error is not on_platform


def test_files_of_team_messaging_have_a_host_of_their_own() -> None:
    with Emulator(media_on_platform=False) as emulator, Api(emulator) as api:
        sent = api.post("/team-messaging/v1/files", files={"body": ("a.txt", b"content")}).json()
        uri = sent[0]["contentUri"]
        assert uri.startswith(f"{emulator.files_url}/file/")
        assert api.get(uri).content == b"content"
        for other in (emulator.url, emulator.media_url):
            assert api.get(uri.replace(emulator.files_url, other)).status_code == 404
        token = api.headers.pop("Authorization").removeprefix("Bearer ")
        refused = api.get(uri, params={"access_token": token})
        assert (refused.status_code, code_of(refused)) == (401, "OAU-123")
        assert api.get(f"{emulator.files_url}{ACCOUNT}").status_code == 404


def test_urls_have_the_public_host() -> None:
    with Emulator(public_host="localhost") as emulator, Api(emulator) as api:
        assert emulator.url.startswith("http://localhost:")
        account = api.get(f"{emulator.url.replace('localhost', '127.0.0.1')}{ACCOUNT}").json()
        assert account["uri"].startswith(f"{emulator.url}/restapi/")
        profile = api.get(EXTENSION).json()["profileImage"]["scales"][0]["uri"]
        assert profile.startswith(f"{emulator.url}/")
        assert emulator.pubnub_origin.startswith("localhost:")


def test_every_answer_has_the_common_headers() -> None:
    with Emulator() as emulator, Api(emulator) as api:
        good, bad = api.get(ACCOUNT), api.get("/no/such/path")
        for answer in (good, bad):
            assert answer.headers["RCRequestId"]
            assert answer.headers["RoutingKey"]
        assert good.headers["RCRequestId"] != bad.headers["RCRequestId"]
        assert bad.json() == {
            "errorCode": "AGW-404",
            "message": bad.json()["message"],
            "errors": [],
        }
        assert api.get(ACCOUNT).headers["Content-Language"] == "en-US"
        german = api.get(ACCOUNT, headers={"Accept-Language": "xx, de-de;q=0.8"})
        assert german.headers["Content-Language"] == "de-DE"


def test_method_override() -> None:
    with Emulator() as emulator, Api(emulator) as api:
        tunnelled = api.post(
            f"{ACCOUNT}/custom-fields/1", headers={"X-HTTP-Method-Override": "DELETE"}
        )
        assert tunnelled.status_code in (204, 404)
        assert emulator.log()[-1].method == "POST"
        both = api.post(
            f"{ACCOUNT}/custom-fields/1?_method=PUT", headers={"X-HTTP-Method-Override": "DELETE"}
        )
        assert (both.status_code, both.json()["errorCode"]) == (400, "CMN-108")


def test_unknown_method_of_a_known_path() -> None:
    with Emulator() as emulator, Api(emulator) as api:
        answer = api.delete(ACCOUNT)
        assert answer.status_code == 405
        assert answer.headers["Allow"] == "GET"


def test_browsers_of_other_origins() -> None:
    with Emulator() as emulator, Api(emulator) as api:
        asked = {
            "Origin": "http://app.example",
            "Access-Control-Request-Method": "PUT",
            "Access-Control-Request-Headers": "authorization",
        }
        ready = api.options(ACCOUNT, headers=asked)
        assert ready.status_code == 204
        assert "PUT" in ready.headers["Access-Control-Allow-Methods"]
        assert ready.headers["Access-Control-Allow-Headers"] == "authorization"
        answer = api.get(ACCOUNT, headers={"Origin": "http://app.example"})
        assert answer.headers["Access-Control-Allow-Origin"] == "http://app.example"
        assert "Retry-After" in answer.headers["Access-Control-Expose-Headers"]
        assert "access-control-allow-origin" not in api.get(ACCOUNT).headers
        assert api.options(ACCOUNT).status_code == 405


def test_request_bodies_have_a_maximum_size() -> None:
    with Emulator() as emulator, Api(emulator) as api:
        large = b"x" * (1024 * 1024 + 1)
        headers = {"Content-Type": "application/json"}
        answer = api.post("/scim/v2/Users/.search", content=large, headers=headers)
        assert (answer.status_code, answer.json()["status"]) == (413, "413")


@pytest.mark.skipif(sys.platform == "win32", reason="the proactor loop accepts in another way")
def test_stop_while_many_connections_are_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    """Those accepted in the very moment of the end are closed like the others."""
    leaked: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", leaked.append)
    for _ in range(5):
        emulator = Emulator()
        emulator.start()
        address = ("127.0.0.1", httpx.URL(emulator.url).port or 0)
        over = threading.Event()
        knocked = threading.Event()

        def knock(
            address: tuple[str, int] = address,
            over: threading.Event = over,
            knocked: threading.Event = knocked,
        ) -> None:
            with ExitStack() as stack:
                while not over.is_set():
                    with suppress(OSError):
                        stack.enter_context(socket.create_connection(address, timeout=5))
                        knocked.set()

        thread = threading.Thread(target=knock)
        thread.start()
        knocked.wait(20)
        emulator.stop()
        over.set()
        thread.join()
        del emulator
        gc.collect()
    assert leaked == []


def test_a_request_that_breaks_off_is_not_processed() -> None:
    with Emulator() as emulator:
        host, port = emulator.url.removeprefix("http://").split(":")
        with socket.create_connection((host, int(port)), timeout=5) as connection:
            connection.sendall(
                b"POST /restapi/oauth/token HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhalf"
            )
        httpx.get(f"{emulator.url}/restapi")
        assert [entry.method for entry in emulator.log()] == ["GET"]

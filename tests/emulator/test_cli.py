import json
import os
import shlex
import signal
import socket
import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from ringkit_emulator.__main__ import main


def test_one_json_line_then_service_until_the_signal() -> None:
    command = [sys.executable, "-m", "ringkit_emulator", "--client-id", "me", "--jwt", "my-jwt"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        said = json.loads(process.stdout.readline())
        assert set(said) == {
            "url",
            "media_url",
            "files_url",
            "pubnub_origin",
            "control",
            "client_id",
            "client_secret",
            "jwt",
        }
        assert (said["client_id"], said["jwt"]) == ("me", "my-jwt")
        assert "://" not in said["pubnub_origin"]
        login = httpx.post(
            f"{said['url']}/restapi/oauth/token",
            data={
                "grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer",
                "assertion": "my-jwt",
            },
            auth=("me", said["client_secret"]),
        )
        assert login.status_code == 200
        assert httpx.post(said["control"], json={"op": "log"}).status_code == 200
        process.terminate()
        assert process.wait(10) == (0 if sys.platform != "win32" else 1)


ENVIRONMENT = {
    "RINGCENTRAL_SERVER_URL",
    "RINGCENTRAL_MEDIA_URL",
    "RINGCENTRAL_CLIENT_ID",
    "RINGCENTRAL_CLIENT_SECRET",
    "RINGCENTRAL_JWT",
}


def test_env_prints_variables_of_a_running_emulator() -> None:
    secret = "it's a secret"
    options = ["--env", "--client-id", "me", "--client-secret", secret, "--jwt", "my-jwt"]
    command = [sys.executable, "-m", "ringkit_emulator", *options]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        words = [shlex.split(process.stdout.readline()) for _ in ENVIRONMENT]
        assert [word for word, _ in words] == ["export"] * len(ENVIRONMENT)
        variables = dict(assignment.split("=", 1) for _, assignment in words)
        assert variables.keys() == ENVIRONMENT
        login = httpx.post(
            f"{variables['RINGCENTRAL_SERVER_URL']}/restapi/oauth/token",
            data={
                "grant_type": "urn:ietf:params:oauth:grant-type:jwt-bearer",
                "assertion": variables["RINGCENTRAL_JWT"],
            },
            auth=("me", secret),
        )
        assert login.status_code == 200
        assert variables["RINGCENTRAL_CLIENT_ID"] == "me"
        assert variables["RINGCENTRAL_CLIENT_SECRET"] == secret
        assert httpx.get(variables["RINGCENTRAL_MEDIA_URL"]).status_code == 404
        assert process.poll() is None
        process.terminate()


@pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX shell")
def test_env_can_be_read_by_a_shell(tmp_path: Path) -> None:
    script = f"""
    {shlex.quote(sys.executable)} -m ringkit_emulator --env --public-app > emulator.env &
    while ! grep -q RINGCENTRAL_JWT emulator.env; do sleep 0.1; done
    . ./emulator.env
    kill $!
    printf '%s' "$RINGCENTRAL_SERVER_URL|$RINGCENTRAL_CLIENT_ID|${{RINGCENTRAL_CLIENT_SECRET-none}}"
    """
    environment = os.environ | {"RINGCENTRAL_CLIENT_SECRET": "of another app"}
    done = subprocess.run(
        ["sh", "-c", script],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    url, client_id, secret = done.stdout.split("|")
    assert url.startswith("http://127.0.0.1:")
    assert client_id
    assert secret == "none"


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT for a child on Windows")
def test_sigint_ends_it_quietly() -> None:
    command = [sys.executable, "-m", "ringkit_emulator"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        process.stdout.readline()
        process.send_signal(signal.SIGINT)
        _, errors = process.communicate(timeout=10)
        assert (process.returncode, errors) == (0, "")


@pytest.mark.parametrize(
    ("options", "says"),
    [
        (["--limit", "light=5"], "there is no rate group 'light'"),
        (["--limit", "Light=many"], "is not like Auth=100"),
        (["--port", "taken"], "invalid int value"),
    ],
)
def test_wrong_options(options: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(options)
    assert ended.value.code == 2
    assert says in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--port", "--media-port"])
def test_a_port_in_use(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        with pytest.raises(SystemExit):
            main([option, str(taken.getsockname()[1])])
    assert "error: " in capsys.readouterr().err

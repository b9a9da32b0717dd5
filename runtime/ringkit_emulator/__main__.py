"""The command `python -m ringkit_emulator`: runs an emulator until SIGTERM or SIGINT."""

from __future__ import annotations

import argparse
import json
import shlex
import signal
import sys
import threading
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ringkit_emulator._background import BackgroundEmulator, announce

if TYPE_CHECKING:
    from ringkit_emulator import Emulator


def main(
    arguments: Sequence[str] | None = None, parser: argparse.ArgumentParser | None = None
) -> int:
    """Start an emulator, print how to reach it and wait for a signal, whose number is returned.

    Prints one line of JSON, or with `--env` lines that a shell can read with `.`. Another
    `parser` than that of the command says otherwise what is wrong.
    """
    parser = make_parser() if parser is None else parser
    chosen = parser.parse_args(arguments)
    if chosen.background:
        given = sys.argv[1:] if arguments is None else arguments
        _start_in_background(parser, [found for found in given if found != "--background"])
        return 0
    try:
        emulator = _emulator(chosen)
    except (OSError, ValueError) as error:
        parser.error(str(error))
    except ImportError as error:  # says which extra to install
        parser.exit(1, f"{parser.prog}: {error}\n")
    stop = threading.Event()
    received: list[int] = []

    def receive(number: int, _frame: object) -> None:
        received.append(number)
        stop.set()

    for name in ("SIGINT", "SIGTERM"):
        signal.signal(getattr(signal, name), receive)
    with emulator:
        print(_environment(emulator) if chosen.env else _json_line(emulator), flush=True)
        if chosen.lives_with is not None:
            announce(chosen.lives_with, emulator.url)
        # On Windows a wait without a timeout is not interrupted by signals.
        while not stop.wait(0.2):
            if chosen.lives_with is not None and not chosen.lives_with.exists():
                break
    if chosen.lives_with is not None:
        chosen.lives_with.unlink(missing_ok=True)
    return received[0] if received else 0


def _start_in_background(parser: argparse.ArgumentParser, arguments: Sequence[str]) -> None:
    try:
        emulator = BackgroundEmulator.start(arguments)
    except (OSError, RuntimeError) as error:
        parser.exit(1, f"{parser.prog}: {error}\n")
    print(emulator.printed, flush=True)
    end = "'ringkit emulator stop' ends it"
    print(f"the emulator runs in the background as process {emulator.pid}; {end}", file=sys.stderr)


def _emulator(chosen: argparse.Namespace) -> Emulator:
    from ringkit_emulator import Emulator

    return Emulator(
        host=chosen.host,
        public_host=chosen.public_host,
        port=chosen.port,
        media_port=chosen.media_port,
        seed=chosen.seed,
        state=chosen.state,
        client_id=chosen.client_id,
        client_secret=chosen.client_secret,
        jwt=chosen.jwt,
        public_app=chosen.public_app,
        refresh_tokens=not chosen.no_refresh_tokens,
        frozen_clock=chosen.frozen_clock,
        limits=dict(chosen.limit),
        rate_window=chosen.rate_window,
        control=chosen.control,
    )


def _json_line(emulator: Emulator) -> str:
    return json.dumps(
        {
            "url": emulator.url,
            "media_url": emulator.media_url,
            "files_url": emulator.files_url,
            "pubnub_origin": emulator.pubnub_origin,
            "control": emulator.control_url if emulator.options.serves_control else None,
            "client_id": emulator.client_id,
            "client_secret": emulator.client_secret,
            "jwt": emulator.jwt,
        }
    )


def _environment(emulator: Emulator) -> str:
    """Return a line for each environment variable; a public app has no secret."""
    variables = {
        "RINGCENTRAL_SERVER_URL": emulator.url,
        "RINGCENTRAL_MEDIA_URL": emulator.media_url,
        "RINGCENTRAL_CLIENT_ID": emulator.client_id,
        "RINGCENTRAL_CLIENT_SECRET": emulator.client_secret,
        "RINGCENTRAL_JWT": emulator.jwt,
    }
    return "\n".join(
        f"unset {name}" if value is None else f"export {name}={shlex.quote(value)}"
        for name, value in variables.items()
    )


def _limit(text: str) -> tuple[str, int]:
    group, _, count = text.partition("=")
    try:
        return group, int(count)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not like Auth=100") from None


def make_parser(
    kind: type[argparse.ArgumentParser] = argparse.ArgumentParser,
) -> argparse.ArgumentParser:
    """Return the parser of the command, of the class `kind`."""
    parser = kind(
        prog="python -m ringkit_emulator",
        description="A RingCentral platform on loopback. Prints one line of JSON with its "
        "addresses and credentials, then runs until SIGTERM or SIGINT.",
    )
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="address to listen on (default: loopback only)")
    add("--public-host", help="host name in the URLs of its answers")
    add("--port", type=int, default=0, help="API port (default: a free one)")
    add("--media-port", type=int, default=0, help="media port (default: a free one)")
    add("--seed", type=int, default=0, help="seed of all ids and sample data")
    add("--state", metavar="FILE", help="state file (YAML or JSON) with the accounts")
    add("--client-id", help="client id of the app (default: from the seed)")
    add("--client-secret", help="client secret of the app (default: from the seed)")
    add("--jwt", help="JWT credential of the first user (default: from the seed)")
    add("--public-app", action="store_true", help="make the app a public one, without a secret")
    add("--no-refresh-tokens", action="store_true", help="issue access tokens only")
    add("--frozen-clock", action="store_true", help="change the time only by the operation advance")
    add(
        "--limit",
        type=_limit,
        action="append",
        default=[],
        metavar="GROUP=N",
        help="rate limit of a group, such as Auth=100; may be repeated",
    )
    add("--rate-window", type=float, default=60.0, help="window of the rate limits, in seconds")
    add(
        "--control",
        action=argparse.BooleanOptionalAction,
        help="serve /_emulator (default: only if the host is loopback)",
    )
    add(
        "--env",
        action="store_true",
        help="print lines `export RINGCENTRAL_...=...` for a shell instead of JSON",
    )
    add("--background", action="store_true", help="run it in the background, and return")
    # The file of an emulator in the background: it ends when that is removed.
    add("--lives-with", type=Path, help=argparse.SUPPRESS)
    return parser


if __name__ == "__main__":
    main()

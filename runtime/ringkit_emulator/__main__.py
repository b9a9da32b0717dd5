"""Run an emulator from the command line until SIGTERM or SIGINT."""

import argparse
import json
import signal
import threading
from collections.abc import Sequence

from ringkit_emulator import Emulator


def main(arguments: Sequence[str] | None = None) -> None:
    """Start, print one JSON line that says where, and wait for a signal."""
    parser = _parser()
    chosen = parser.parse_args(arguments)
    try:
        emulator = _emulator(chosen)
    except (OSError, ValueError) as error:
        parser.error(str(error))
    stop = threading.Event()
    for name in ("SIGINT", "SIGTERM"):
        signal.signal(getattr(signal, name), lambda *_: stop.set())
    with emulator:
        print(json.dumps(_announcement(emulator)), flush=True)
        # A wait without a limit would keep Windows from seeing the signal.
        while not stop.wait(0.2):
            continue


def _emulator(chosen: argparse.Namespace) -> Emulator:
    return Emulator(
        host=chosen.host,
        public_host=chosen.public_host,
        port=chosen.port,
        media_port=chosen.media_port,
        seed=chosen.seed,
        client_id=chosen.client_id,
        client_secret=chosen.client_secret,
        jwt=chosen.jwt,
        public_app=chosen.public_app,
        refresh_tokens=not chosen.no_refresh_tokens,
        frozen_clock=chosen.frozen_clock,
        limits=dict(chosen.limit),
        rate_window=chosen.rate_window,
        control=not chosen.no_control,
    )


def _announcement(emulator: Emulator) -> dict[str, str | None]:
    return {
        "url": emulator.url,
        "media_url": emulator.media_url,
        "pubnub_origin": emulator.pubnub_origin,
        "control": emulator.control_url,
        "client_id": emulator.client_id,
        "client_secret": emulator.client_secret,
        "jwt": emulator.jwt,
    }


def _limit(text: str) -> tuple[str, int]:
    group, _, count = text.partition("=")
    return group, int(count)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m ringkit_emulator",
        description="A RingCentral platform on loopback. Prints one JSON line, runs until SIGTERM.",
    )
    add = parser.add_argument
    add("--host", default="127.0.0.1", help="address to listen on (default: loopback only)")
    add("--public-host", help="host name in the addresses that it hands out")
    add("--port", type=int, default=0, help="API port (default: a free one)")
    add("--media-port", type=int, default=0, help="media port (default: a free one)")
    add("--seed", type=int, default=0, help="what all ids and data are made from")
    add("--client-id", help="client id of the app (default: made from the seed)")
    add("--client-secret", help="client secret of the app (default: made from the seed)")
    add("--jwt", help="JWT credential of the first user (default: made from the seed)")
    add("--public-app", action="store_true", help="an app without a secret")
    add("--no-refresh-tokens", action="store_true", help="issue access tokens only")
    add("--frozen-clock", action="store_true", help="time passes only by the op advance")
    add(
        "--limit",
        type=_limit,
        action="append",
        default=[],
        metavar="GROUP=N",
        help="rate limit of a group, such as Auth=100; may be repeated",
    )
    add("--rate-window", type=float, default=60.0, help="seconds that a rate limit counts")
    add("--no-control", action="store_true", help="do not serve /_emulator")
    return parser


if __name__ == "__main__":
    main()

"""Show the presence and the calls of all extensions, then each change as it happens.

    python wallboard.py --events 20

The login is read from RINGCENTRAL_CLIENT_ID, RINGCENTRAL_CLIENT_SECRET and RINGCENTRAL_JWT.
"""

from __future__ import annotations

import argparse

from ringkit import RingCentral
from ringkit.telephony import Board, PartyChange

ROW = "{:>6}  {:<26} {:<10} {:<16} {}"


def show_everyone(board: Board, people: dict[str, tuple[str, str]]) -> None:
    """Print a table of all extensions, with the far ends of their calls."""
    print(ROW.format("ext", "name", "presence", "telephony", "calls with"))
    for extension_id, presence in board.presences.items():
        number, name = people.get(extension_id, ("", ""))
        calls = ", ".join(
            f"{party.other}{' (recorded)' if party.recorded else ''}"
            for party in board.parties_of(extension_id)
        )
        print(ROW.format(number, name, presence.status, presence.telephony_status, calls))


def show_changes(rc: RingCentral, limit: int) -> None:
    """Print `limit` changes, one line for each; all of them if it is 0."""
    people = {
        f"{extension.id}": (f"{extension.extension_number}", f"{extension.name}")
        for extension in rc.api.extensions.list_extensions(type=["User", "DigitalUser"])
    }
    with rc.telephony.watch_account() as board:
        show_everyone(board, people)
        print("waiting for changes", flush=True)
        for seen, change in enumerate(board, 1):
            number, name = people.get(change.extension_id, ("", ""))
            if isinstance(change, PartyChange):
                party = change.party
                row = (number, name, "", party.status, f"{party.other}")
            else:
                presence = change.presence
                row = (number, name, presence.status, presence.telephony_status, "")
            print(ROW.format(*row), flush=True)
            if seen == limit:
                return


def main() -> None:
    """Run the wallboard until the changes of `--events` have happened."""
    parser = argparse.ArgumentParser(description="Show who rings and who talks.")
    parser.add_argument("--events", type=int, default=0, help="stop after so many (0: never)")
    arguments = parser.parse_args()
    with RingCentral.from_env() as rc:
        show_changes(rc, arguments.events)


if __name__ == "__main__":
    main()

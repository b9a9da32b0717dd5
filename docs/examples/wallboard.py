"""Show the presence of all extensions, then each change as it happens.

    python wallboard.py --events 20

The login is read from RINGCENTRAL_CLIENT_ID, RINGCENTRAL_CLIENT_SECRET and RINGCENTRAL_JWT.
"""

from __future__ import annotations

import argparse

from ringkit import RingCentral, filters

ROW = "{:>6}  {:<26} {:<10} {:<16} {}"


def show_everyone(rc: RingCentral) -> dict[str, tuple[str, str]]:
    """Print a table of all extensions; return their numbers and names by id."""
    people = {
        f"{extension.id}": (f"{extension.extension_number}", f"{extension.name}")
        for extension in rc.api.extensions.list_extensions(type=["User", "DigitalUser"])
    }
    print(ROW.format("ext", "name", "presence", "telephony", "calls with"))
    for presence in rc.api.presence.read_account_presence(detailed_telephony_state=True):
        number, name = people.get(f"{presence.extension.id}", ("", ""))
        calls = ", ".join(f"{call.from_}" for call in presence.active_calls)
        print(
            ROW.format(
                number, name, presence.presence_status, presence.telephony_status, calls
            )
        )  # fmt: skip
    return people


def show_changes(rc: RingCentral, limit: int) -> None:
    """Print `limit` changes of presence, one line for each; all of them if it is 0."""
    with rc.subscription([filters.account_presence()]) as events:
        # The table is read after the subscription began, so that no change falls in between.
        people = show_everyone(rc)
        print("waiting for changes", flush=True)
        for seen, event in enumerate(events, 1):
            body = event.body
            number, name = people.get(f"{body.extension_id}", ("", ""))
            row = (number, name, body.presence_status, body.telephony_status)
            print(ROW.format(*row, f"{event.timestamp:%H:%M:%S}"), flush=True)
            if seen == limit:
                return


def main() -> None:
    """Run the wallboard until the events of `--events` have arrived."""
    parser = argparse.ArgumentParser(description="Show the presence of all extensions.")
    parser.add_argument("--events", type=int, default=0, help="stop after so many (0: never)")
    arguments = parser.parse_args()
    with RingCentral.from_env() as rc:
        show_changes(rc, arguments.events)


if __name__ == "__main__":
    main()

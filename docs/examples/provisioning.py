"""Create or update the users of a CSV file, with their phone numbers and call queues.

    python provisioning.py people.csv

The columns are extension_number, first_name, last_name, email, phone_number and queue; the last
two may be empty. Running it again changes nothing that is already right. The login is read from
RINGCENTRAL_CLIENT_ID, RINGCENTRAL_CLIENT_SECRET and RINGCENTRAL_JWT.
"""

from __future__ import annotations

import argparse
import csv
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from ringkit import RingCentral


@dataclass(frozen=True)
class Person:
    """One line of the file."""

    extension_number: str
    first_name: str
    last_name: str
    email: str
    phone_number: str = ""
    queue: str = ""


def provision_user(rc: RingCentral, person: Person, extension_id: int | None) -> int:
    """Create the extension, or update it if it exists; return its id."""
    if extension_id is None:
        created = rc.api.extensions.create_extension(
            body={
                "type": "User",
                "extension_number": person.extension_number,
                "status": "NotActivated",
                "contact": {
                    "first_name": person.first_name,
                    "last_name": person.last_name,
                    "email": person.email,
                },
            }
        )
        print("created", person.extension_number, created.name)
        return created.id
    updated = rc.api.extensions.update_extension(
        extension_id=extension_id,
        body={
            "contact": {
                "first_name": person.first_name,
                "last_name": person.last_name,
                "email": person.email,
            }
        },
    )
    print("updated", person.extension_number, updated.name)
    return updated.id


def assign_number(rc: RingCentral, phone_number: str, extension_id: int) -> None:
    """Make a number of the account the direct number of an extension."""
    numbers = rc.api.phone_numbers.list_account_phone_numbers_v2(phone_number=phone_number)
    number = next(iter(numbers), None)
    if number is None:
        print("no such number:", phone_number)
    elif number.extension.id != f"{extension_id}":
        rc.api.phone_numbers.assign_phone_number(
            phone_number_id=number.id,
            body={
                "type": "VoiceFax",
                "usage_type": "DirectNumber",
                "extension": {"id": extension_id},
            },
        )
        print("assigned", phone_number)


def fill_queues(rc: RingCentral, queues: dict[str, list[int]]) -> None:
    """Add the members of each call queue that it does not have; create queues as needed."""
    existing = {queue.name: queue.id for queue in rc.api.call_queues.list_call_queues()}
    for name, members in queues.items():
        queue_id = (
            existing.get(name)
            or rc.api.extensions.create_extension(
                body={"type": "Department", "name": name, "status": "Enabled"}
            ).id
        )
        present = {
            f"{member.id}"
            for member in rc.api.call_queues.list_call_queue_members(group_id=queue_id)
        }
        added = [f"{member}" for member in members if f"{member}" not in present]
        if added:
            rc.api.call_queues.assign_multiple_call_queue_members(
                group_id=queue_id, body={"added_extension_ids": added}
            )
            print("added", len(added), "to", name)


def provision(rc: RingCentral, people: list[Person]) -> None:
    """Bring the account to what `people` says."""
    existing = {
        extension.extension_number: extension.id
        for extension in rc.api.extensions.list_extensions()
    }
    queues: defaultdict[str, list[int]] = defaultdict(list)
    for person in people:
        found = existing.get(person.extension_number) or None
        extension_id = provision_user(rc, person, found)
        if person.phone_number:
            assign_number(rc, person.phone_number, extension_id)
        if person.queue:
            queues[person.queue].append(extension_id)
    fill_queues(rc, queues)


def main() -> None:
    """Provision the people of the file that the command line names."""
    parser = argparse.ArgumentParser(description="Create or update users from a CSV file.")
    parser.add_argument("file", type=Path)
    with parser.parse_args().file.open(encoding="utf-8", newline="") as file:
        people = [Person(**row) for row in csv.DictReader(file)]
    with RingCentral.from_env() as rc:
        provision(rc, people)


if __name__ == "__main__":
    main()

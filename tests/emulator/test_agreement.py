"""Whatever is written, in any order: all operations that show it show the same."""

from __future__ import annotations

import random
from collections.abc import Callable
from typing import Any

import pytest

from ringkit_emulator import Emulator
from tests.emulator.support import ACCOUNT, Api
from tests.support.platform import NO_LIMITS

NUMBERS = "/restapi/v2/accounts/~/phone-numbers"


def records(api: Api, path: str, **query: Any) -> list[dict[str, Any]]:
    answer = api.get(path, params={"perPage": 200, **query})
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()["records"]
    return found


def users(api: Api) -> list[str]:
    return [str(each["id"]) for each in records(api, f"{ACCOUNT}/extension", type="User")]


def queues(api: Api) -> list[str]:
    return [str(each["id"]) for each in records(api, f"{ACCOUNT}/call-queues")]


# -- what is written -----------------------------------------------------------------------------


def create_queue(api: Api, chance: random.Random) -> None:
    number = str(chance.randrange(900, 999))
    contact = {"firstName": f"Queue {number}", "email": f"queue{number}@example.com"}
    body = {"type": "Department", "extensionNumber": number, "contact": contact}
    assert api.post(f"{ACCOUNT}/extension", json=body).status_code in (200, 400)


def change_members(api: Api, chance: random.Random) -> None:
    everyone = users(api)
    added = chance.sample(everyone, min(2, len(everyone)))
    removed = [each for each in chance.sample(everyone, 1) if each not in added]
    body = {"addedExtensionIds": added, "removedExtensionIds": removed}
    api.post(f"{ACCOUNT}/call-queues/{chance.choice(queues(api))}/bulk-assign", json=body)


def delete_extension(api: Api, chance: random.Random) -> None:
    mine = str(api.emulator.extension_id)
    others = [each for each in [*users(api)[2:], *queues(api)[1:]] if each != mine]
    if others:
        api.delete(f"{ACCOUNT}/extension/{chance.choice(others)}")


def rename(api: Api, chance: random.Random) -> None:
    contact = {"firstName": chance.choice(["Nina", "Omar", "Pia"])}
    path = f"{ACCOUNT}/extension/{chance.choice(users(api))}"
    assert api.put(path, json={"contact": contact}).status_code == 200


def add_number(api: Api, chance: random.Random) -> None:
    text = f"+165055501{chance.randrange(80, 99)}"
    body = {"records": [{"phoneNumber": text, "usageType": "Inventory"}]}
    assert api.post(f"{NUMBERS}/bulk-add", json=body).status_code == 200


def assign_number(api: Api, chance: random.Random) -> None:
    number = chance.choice(records(api, NUMBERS))
    body = {"usageType": "DirectNumber", "extension": {"id": chance.choice(users(api))}}
    main = number["usageType"] == "MainCompanyNumber"
    assert api.patch(f"{NUMBERS}/{number['id']}", json=body).status_code == (400 if main else 200)


def assign_roles(api: Api, chance: random.Random) -> None:
    known = [each["id"] for each in records(api, f"{ACCOUNT}/user-role")]
    body = {"records": [{"id": each} for each in chance.sample(known, 2)]}
    other = [each for each in users(api) if each != str(api.emulator.extension_id)]
    path = f"{ACCOUNT}/extension/{chance.choice(other)}/assigned-role"
    assert api.put(path, json=body).status_code == 200


WRITES: list[Callable[[Api, random.Random], None]] = [
    create_queue, change_members, delete_extension, rename, add_number, assign_number,
    assign_roles,
]  # fmt: skip


# -- what shows it -------------------------------------------------------------------------------


def extensions_agree(api: Api) -> None:
    for listed in records(api, f"{ACCOUNT}/extension"):
        read = api.get(f"{ACCOUNT}/extension/{listed['id']}").json()
        for name in ("id", "extensionNumber", "name", "type", "status"):
            assert listed.get(name) == read.get(name), name


def queues_agree(api: Api) -> None:
    departments = records(api, f"{ACCOUNT}/extension", type="Department")
    found = records(api, f"{ACCOUNT}/call-queues")
    assert {str(each["id"]) for each in departments} == {each["id"] for each in found}
    names = {str(each["id"]): each["name"] for each in departments}
    assert names == {each["id"]: each["name"] for each in found}
    members = {
        queue: {str(e["id"]) for e in records(api, f"{ACCOUNT}/call-queues/{queue}/members")}
        for queue in names
    }
    everyone = users(api)
    assert set().union(*members.values()) <= set(everyone)
    for user in everyone:
        own = records(api, f"{ACCOUNT}/call-queues", memberExtensionId=user)
        assert {each["id"] for each in own} == {q for q, those in members.items() if user in those}
    for queue, those in members.items():
        department = records(api, f"{ACCOUNT}/department/{queue}/members")
        assert {str(each["id"]) for each in department} == those


def numbers_agree(api: Api) -> None:
    def owner(number: dict[str, Any]) -> str | None:
        return str(number["extension"]["id"]) if "extension" in number else None

    first, second = records(api, f"{ACCOUNT}/phone-number"), records(api, NUMBERS)
    assert [(str(n["id"]), n["phoneNumber"], owner(n)) for n in first] == [
        (n["id"], n["phoneNumber"], owner(n)) for n in second
    ]
    everyone = {str(each["id"]) for each in records(api, f"{ACCOUNT}/extension")}
    assert {owner(n) for n in first} <= everyone | {None}
    for user in users(api):
        own = records(api, f"{ACCOUNT}/extension/{user}/phone-number")
        assert not any(n["usageType"].startswith("Inventory") for n in own)
        direct = {n["phoneNumber"] for n in own if owner(n) == user}
        assert direct == {n["phoneNumber"] for n in first if owner(n) == user}


def roles_agree(api: Api) -> None:
    listed = {
        each["extensionId"]: each["roles"] for each in records(api, f"{ACCOUNT}/assigned-role")
    }
    for user in users(api):
        own = records(api, f"{ACCOUNT}/extension/{user}/assigned-role")
        assert own == listed.get(user, [])
        assert own == api.get(f"{ACCOUNT}/extension/{user}").json().get("roles", [])


@pytest.mark.parametrize("seed", range(3))
def test_operations_agree_after_any_writes(seed: int) -> None:
    chance = random.Random(seed)
    with Emulator(limits=NO_LIMITS) as emulator, Api(emulator) as api:
        for _ in range(20):
            write = chance.choice(WRITES)
            write(api, chance)
            for agree in (extensions_agree, queues_agree, numbers_agree, roles_agree):
                try:
                    agree(api)
                except AssertionError as error:
                    error.add_note(f"after {write.__name__}")
                    raise

"""Answering rules: those of business and other hours, and what was written of others."""

import pytest

from tests.emulator.support import ACCOUNT, EXTENSION, Api, fits

CASES = [
    pytest.param(
        EXTENSION, "AnsweringRule", "UnconditionalForwarding",
        {"unconditionalForwarding": {"phoneNumber": "+16505550188"}}, id="user",
    ),
    pytest.param(ACCOUNT, "CompanyAnsweringRule", "Bypass", {}, id="company"),
]  # fmt: skip


@pytest.mark.parametrize(("owner", "name", "action", "more"), CASES)
def test_rules_are_read_as_they_were_written(
    api: Api, owner: str, name: str, action: str, more: dict[str, object]
) -> None:
    def listed() -> dict[str, dict[str, object]]:
        records = fits(api.get(f"{owner}/answering-rule"), f"list{name}s")["records"]
        return {rule["id"]: rule for rule in records}

    usual = listed()
    assert {rule: found["type"] for rule, found in usual.items()} == {
        "business-hours-rule": "BusinessHours",
        "after-hours-rule": "AfterHours",
    }
    written = {
        "name": "Nina", "type": "Custom", "enabled": True, "callHandlingAction": action,
        "callers": [{"callerId": "+16505550199"}], **more,
    }  # fmt: skip
    made = fits(api.post(f"{owner}/answering-rule", json=written), f"create{name}")
    path = f"{owner}/answering-rule/{made['id']}"
    assert made.items() >= written.items()
    assert fits(api.get(path), f"read{name}") == made
    assert listed()[made["id"]].items() <= made.items()
    fits(api.put(path, json={"name": "Nina at night", "enabled": False}), f"update{name}")
    changed = written | {"name": "Nina at night", "enabled": False}
    assert api.get(path).json().items() >= changed.items()
    assert listed()[made["id"]]["enabled"] is False
    business = f"{owner}/answering-rule/business-hours-rule"
    assert fits(api.get(business), f"read{name}").items() >= usual["business-hours-rule"].items()
    assert api.delete(path).status_code == 204
    assert api.get(path).status_code == 404
    assert listed() == usual

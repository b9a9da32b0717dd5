"""What is assigned in bulk is listed."""

from typing import Any

import pytest

from ringkit_emulator import Emulator
from tests.emulator.support import ACCOUNT, Api, fits

GROUPS = f"{ACCOUNT}/call-monitoring-groups"
SITES = f"{ACCOUNT}/sites"
PAGING = f"{ACCOUNT}/paging-only-groups"
RECORDED = f"{ACCOUNT}/call-recording"


def group_in(api: Api, url: str, body: dict[str, Any]) -> str:
    return f"{url}/{api.post(url, json=body).json()['id']}"


def assigned(name: str, extension_id: str) -> dict[str, Any]:
    """A body that adds or removes an extension, which is named as `name` says."""
    return {name: [extension_id if name.endswith("Ids") else {"id": extension_id}]}


@pytest.mark.parametrize(
    ("kind", "listed", "operation", "added", "removed"),
    [
        ("site", "members", "listSiteMembers", "addedExtensionIds", "removedExtensionIds"),
        ("monitoring", "members", "listCallMonitoringGroupMembers",
         "addedExtensions", "removedExtensions"),
        ("recording", "extensions", "listCallRecordingExtensions",
         "addedExtensions", "removedExtensions"),
        ("paging", "users", "listPagingGroupUsers", "addedUserIds", "removedUserIds"),
    ],
)  # fmt: skip
def test_members(
    emulator: Emulator, api: Api, kind: str, listed: str, operation: str, added: str, removed: str
) -> None:
    home = {
        "site": lambda: group_in(api, SITES, {"name": "Lyon", "extensionNumber": "710"}),
        "monitoring": lambda: group_in(api, GROUPS, {"name": "Support"}),
        "recording": lambda: RECORDED,
        "paging": lambda: f"{PAGING}/5",
    }[kind]()

    def members() -> dict[str, dict[str, Any]]:
        records = fits(api.get(f"{home}/{listed}"), operation)["records"]
        return {str(record["id"]): record for record in records}

    mine, before = emulator.extension_id, members()
    assert api.post(f"{home}/bulk-assign", json=assigned(added, mine)).is_success
    after = members()
    assert after.keys() - before.keys() == {mine}
    assert after[mine]["extensionNumber"] == "101"
    assert api.post(f"{home}/bulk-assign", json=assigned(removed, mine)).is_success
    assert members() == before
    assert api.post(f"{home}/bulk-assign", json=assigned(added, "1")).status_code == 404

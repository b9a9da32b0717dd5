"""User roles: what assigns one is what every list shows."""

from ringkit_emulator import Emulator
from tests.emulator.support import ACCOUNT, EXTENSION, Api, fits


def test_what_is_assigned_is_read_everywhere(emulator: Emulator, api: Api) -> None:
    roles = fits(api.get(f"{ACCOUNT}/user-role"), "listUserRoles")["records"]
    assert "Super Admin" in {role["displayName"] for role in roles}
    made = fits(api.post(f"{ACCOUNT}/user-role", json={"displayName": "Night"}), "createCustomRole")
    custom = api.get(f"{ACCOUNT}/user-role", params={"custom": True}).json()["records"]
    assert [role["id"] for role in custom] == [made["id"]]
    assert fits(api.get(f"{ACCOUNT}/user-role/{made['id']}"), "readUserRole")["custom"] is True

    def own() -> list[str]:
        mine = fits(api.get(f"{EXTENSION}/assigned-role"), "listUserAssignedRoles")["records"]
        users = fits(api.get(f"{ACCOUNT}/assigned-role"), "listAssignedRoles")["records"]
        listed = next(u["roles"] for u in users if u["extensionId"] == emulator.extension_id)
        assert mine == listed
        return [role["displayName"] for role in mine]

    assert own() == ["Super Admin"]
    body = {"addedExtensionIds": [emulator.extension_id]}
    assert api.post(f"{ACCOUNT}/user-role/{made['id']}/bulk-assign", json=body).status_code == 204
    assert own() == ["Super Admin", "Night"]
    api.put(f"{EXTENSION}/assigned-role", json={"records": [{"id": made["id"]}]})
    assert own() == ["Night"]
    assert api.get(EXTENSION).json()["permissions"]["admin"]["enabled"] is False
    unknown = api.put(f"{EXTENSION}/assigned-role", json={"records": [{"id": "999"}]})
    assert unknown.status_code == 400
    api.put(f"{EXTENSION}/assigned-role/default")
    assert own() == ["Standard (International)"]

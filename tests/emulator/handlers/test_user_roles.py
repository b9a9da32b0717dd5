"""User roles: what assigns one is what every list shows."""

from ringkit_emulator import Emulator
from tests.emulator.support import ACCOUNT, EXTENSION, Api, code_of, fits


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
        assert mine == fits(api.get(EXTENSION), "readExtension").get("roles", [])
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


def test_the_default_role_is_what_users_without_another_get(api: Api) -> None:
    default, role = f"{ACCOUNT}/user-role/default", f"{ACCOUNT}/user-role"
    assert fits(api.get(default), "readDefaultRole")["displayName"] == "Standard (International)"
    made = api.post(role, json={"displayName": "Night"}).json()
    changed = fits(api.put(default, json={"id": made["id"]}), "updateDefaultUserRole")
    assert changed == api.get(default).json()
    assert changed["displayName"] == "Night"
    api.put(f"{EXTENSION}/assigned-role/default")
    assert [each["id"] for each in api.get(EXTENSION).json()["roles"]] == [made["id"]]
    assert api.put(default, json={"id": "999"}).status_code == 400
    kept = api.delete(f"{role}/{made['id']}")
    assert (kept.status_code, code_of(kept)) == (400, "CMN-101")
    api.put(default, json={"id": "7"})
    assert api.delete(f"{role}/{made['id']}").status_code == 204
    assert "roles" not in api.get(EXTENSION).json()


def test_the_dictionary_has_the_standard_roles_of_the_account(api: Api) -> None:
    dictionary = "/restapi/v1.0/dictionary/user-role"
    api.post(f"{ACCOUNT}/user-role", json={"displayName": "Night"})
    standard = fits(api.get(dictionary), "listStandardUserRole")["records"]
    own = api.get(f"{ACCOUNT}/user-role", params={"custom": False}).json()["records"]
    assert [(r["id"], r["displayName"]) for r in standard] == [
        (r["id"], r["displayName"]) for r in own
    ]
    one = fits(api.get(f"{dictionary}/{standard[0]['id']}"), "readStandardUserRole")
    assert one == standard[0]
    assert api.get(f"{dictionary}/999").status_code == 404

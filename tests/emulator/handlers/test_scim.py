"""SCIM: creating, changing, searching and deleting the users of the account."""

import json
from typing import Any

import pytest

from ringkit_emulator import Emulator
from tests.emulator.support import ACCOUNT, Api, fits

USERS = "/scim/v2/Users"
USER_SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:User"
PATCH_SCHEMA = "urn:ietf:params:scim:api:messages:2.0:PatchOp"


def new_user(name: str = "new@example.com") -> dict[str, Any]:
    return {
        "schemas": [USER_SCHEMA],
        "userName": name,
        "name": {"givenName": "New", "familyName": "Person"},
        "emails": [{"type": "work", "value": name}],
        "active": True,
    }


@pytest.mark.parametrize("kind", ["application/json", "application/scim+json"])
def test_user_life(emulator: Emulator, api: Api, kind: str) -> None:
    made = api.post(USERS, content=json.dumps(new_user()), headers={"Content-Type": kind})
    assert made.status_code == 201
    user = fits(made, "scimCreateUser2")
    assert made.headers["Location"] == user["meta"]["location"]
    url = f"{USERS}/{user['id']}"
    assert fits(api.get(url), "scimGetUser2") == user
    extension = api.get(f"{ACCOUNT}/extension/{user['id']}").json()
    assert (extension["name"], extension["status"]) == ("New Person", "Enabled")
    replaced = new_user() | {"name": {"givenName": "Newer", "familyName": "Person"}}
    assert fits(api.put(url, json=replaced), "scimUpdateUser2")["name"]["givenName"] == "Newer"
    assert api.delete(url).status_code == 204
    deleted = api.get(url)
    assert (deleted.status_code, deleted.json()["status"]) == (404, "404")


def test_user_names_are_unique(api: Api) -> None:
    assert api.post(USERS, json=new_user()).status_code == 201
    again = api.post(USERS, json=new_user())
    assert (again.status_code, again.json()["scimType"]) == (409, "uniqueness")


@pytest.mark.parametrize(
    ("operations", "active", "given", "title"),
    [
        ([{"op": "replace", "path": "active", "value": False}], False, "New", None),
        ([{"op": "replace", "path": "active", "value": "False"}], False, "New", None),
        ([{"op": "replace", "value": {"active": False, "title": "Boss"}}], False, "New", "Boss"),
        ([{"op": "replace", "path": "name.givenName", "value": "Nu"}], True, "Nu", None),
        ([{"op": "add", "path": "title", "value": "Chief"}], True, "New", "Chief"),
        (
            [
                {"op": "add", "path": "title", "value": "Chief"},
                {"op": "remove", "path": "title"},
            ],
            True,
            "New",
            None,
        ),
    ],
)
def test_patch(
    api: Api, operations: list[dict[str, Any]], active: bool, given: str, title: str | None
) -> None:
    url = f"{USERS}/{api.post(USERS, json=new_user()).json()['id']}"
    body = {"schemas": [PATCH_SCHEMA], "Operations": operations}
    user = fits(api.patch(url, json=body), "scimPatchUser2")
    assert (user["active"], user["name"]["givenName"], user.get("title")) == (active, given, title)
    assert api.get(url).json() == user


def test_patch_by_filter_path(api: Api) -> None:
    url = f"{USERS}/{api.post(USERS, json=new_user()).json()['id']}"
    operation = {"op": "replace", "path": 'emails[type eq "work"].value', "value": "x@example.com"}
    body = {"schemas": [PATCH_SCHEMA], "Operations": [operation]}
    assert api.patch(url, json=body).json()["emails"][0]["value"] == "x@example.com"


@pytest.mark.parametrize(
    "body",
    [
        {"schemas": [PATCH_SCHEMA]},
        {"schemas": [], "Operations": []},
        {"schemas": [PATCH_SCHEMA], "Operations": [{"op": "shout"}]},
        {"schemas": [PATCH_SCHEMA], "Operations": [{"op": "add", "path": 5}]},
        {"schemas": [PATCH_SCHEMA], "Operations": [{"op": "add", "value": "text"}]},
    ],
)
def test_wrong_patches(api: Api, body: dict[str, Any]) -> None:
    url = f"{USERS}/{api.post(USERS, json=new_user()).json()['id']}"
    assert api.patch(url, json=body).status_code == 400


def test_search(api: Api) -> None:
    api.post(USERS, json=new_user())
    listed = fits(api.get(USERS), "scimSearchViaGet2")
    assert (listed["totalResults"], listed["itemsPerPage"], listed["startIndex"]) == (6, 6, 1)
    page = api.get(USERS, params={"startIndex": 5, "count": 4}).json()
    assert (page["totalResults"], page["itemsPerPage"]) == (6, 2)
    by_name = api.get(USERS, params={"filter": 'userName eq "new@example.com"'}).json()
    assert [u["name"]["familyName"] for u in by_name["Resources"]] == ["Person"]
    search = {"filter": 'emails.value sw "new@"', "count": 10}
    found = fits(api.post(f"{USERS}/.search", json=search), "scimSearchViaPost2")
    assert found["totalResults"] == 1
    assert api.get(USERS, params={"filter": "nonsense"}).status_code == 400


def test_resource_types_and_schemas_are_read_by_name(api: Api) -> None:
    kind = fits(api.get("/scim/v2/ResourceTypes/User"), "scimGetResourceType2")
    assert (kind["endpoint"], kind["schema"]) == ("/Users", USER_SCHEMA)
    schema = fits(api.get(f"/scim/v2/Schemas/{USER_SCHEMA}"), "scimGetSchema2")
    assert "userName" in [attribute["name"] for attribute in schema["attributes"]]
    listed = fits(api.get("/scim/v2/Schemas"), "scimListSchemas2")["Resources"]
    assert {each["schema"] for each in kind["schemaExtensions"]} < {each["id"] for each in listed}
    assert api.get("/scim/v2/ResourceTypes/Group").status_code == 404

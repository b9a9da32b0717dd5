"""Creating, changing and deleting extensions; the directory; profile images."""

import pytest

from ringkit_emulator import Emulator
from tests.emulator.event_recorder import EventRecorder
from tests.emulator.support import ACCOUNT, EXTENSION, Api, code_of, fits

DIRECTORY = f"{ACCOUNT}/directory/entries"
IMAGE = f"{EXTENSION}/profile-image"
PNG = b"\x89PNG\r\n\x1a\nnew"


def test_create_change_and_delete(emulator: Emulator, api: Api) -> None:
    recorder = EventRecorder(emulator)
    fields = {
        "contact": {"firstName": "New", "lastName": "Person", "email": "new@example.com"},
        "extensionNumber": "555",
        "status": "Enabled",
        "password": "first",
    }
    made = fits(api.post(f"{ACCOUNT}/extension", json=fields), "createExtension")
    assert "password" not in made
    url = f"{ACCOUNT}/extension/{made['id']}"
    assert fits(api.get(url), "readExtension")["name"] == "New Person"
    changed = fits(
        api.put(url, json={"contact": {"firstName": "Newer"}, "status": "Disabled"}),
        "updateExtension",
    )
    assert (changed["contact"]["firstName"], changed["contact"]["lastName"]) == ("Newer", "Person")
    assert changed["status"] == "Disabled"
    listed = api.get(f"{ACCOUNT}/extension", params={"status": "Disabled"}).json()["records"]
    assert [r["id"] for r in listed] == [made["id"]]
    assert api.delete(url).status_code == 204
    assert api.get(url).status_code == 404
    kinds = [e.body["eventType"] for e in recorder.of("")]
    assert kinds == ["Create", "Create", "Update", "Update", "Delete", "Delete"]


def test_extension_numbers_are_unique(api: Api) -> None:
    taken = api.post(f"{ACCOUNT}/extension", json={"extensionNumber": "101"})
    assert (taken.status_code, code_of(taken)) == (400, "CMN-406")
    moved = api.put(EXTENSION, json={"extensionNumber": "102"})
    assert (moved.status_code, code_of(moved)) == (400, "CMN-406")
    assert api.put(EXTENSION, json={"extensionNumber": "101"}).status_code == 200
    free = api.post(f"{ACCOUNT}/extension", json={"name": "Voicemail", "type": "Voicemail"})
    assert free.json()["extensionNumber"] == "106"


def test_emails_are_unique(api: Api) -> None:
    people = api.get(f"{ACCOUNT}/extension", params={"type": "User"}).json()["records"]
    taken = {"contact": {"firstName": "New", "email": people[1]["contact"]["email"]}}
    made = api.post(f"{ACCOUNT}/extension", json=taken)
    assert (made.status_code, code_of(made)) == (400, "CMN-406")
    assert made.json()["parameterName"] == "contact.email"
    assert code_of(api.put(EXTENSION, json=taken)) == "CMN-406"
    own = {"contact": {"email": people[0]["contact"]["email"]}}
    assert api.put(EXTENSION, json=own).status_code == 200


def test_new_password_ends_the_sessions(emulator: Emulator, api: Api) -> None:
    assert api.put(EXTENSION, json={"password": "other"}).status_code == 200
    assert code_of(api.get(EXTENSION)) == "OAU-213"


def test_numbers_of_a_deleted_extension(api: Api) -> None:
    colleagues = api.get(f"{ACCOUNT}/extension").json()["records"]
    number = colleagues[1]["contact"]["businessPhone"]
    api.delete(f"{ACCOUNT}/extension/{colleagues[1]['id']}")
    listed = fits(api.get(f"{ACCOUNT}/phone-number"), "listAccountPhoneNumbers")["records"]
    kept = next(r for r in listed if r["phoneNumber"] == number)
    assert kept["usageType"] == "AdditionalCompanyNumber"
    assert fits(api.get(f"{ACCOUNT}/phone-number/{kept['id']}"), "readAccountPhoneNumber") == kept
    released = colleagues[2]["contact"]["businessPhone"]
    url = f"{ACCOUNT}/extension/{colleagues[2]['id']}"
    api.delete(url, params={"savePhoneNumbers": "false"})
    assert released not in api.get(f"{ACCOUNT}/phone-number").text
    assert api.get(f"{ACCOUNT}/phone-number/1").status_code == 404


def test_delete_several_extensions(api: Api) -> None:
    colleague = str(api.get(f"{ACCOUNT}/extension").json()["records"][1]["id"])
    body = {"records": [{"id": colleague}, {"id": "1"}]}
    answer = api.request("DELETE", "/restapi/v2/accounts/~/extensions", json=body)
    records = fits(answer, "bulkDeleteUsersV2")["records"]
    assert [r["bulkItemSuccessful"] for r in records] == [True, False]
    assert records[1]["bulkItemErrors"][0]["errorCode"] == "CMN-102"
    too_many = {"records": [{"id": str(n)} for n in range(51)]}
    answer = api.request("DELETE", "/restapi/v2/accounts/~/extensions", json=too_many)
    assert answer.status_code == 400


def test_directory(emulator: Emulator, api: Api) -> None:
    answer = api.get(DIRECTORY)
    entries = fits(answer, "listDirectoryEntries")
    assert entries["paging"]["totalElements"] == 6
    same = api.get(DIRECTORY, headers={"If-None-Match": answer.headers["ETag"]})
    assert (same.status_code, same.content) == (304, b"")
    api.put(EXTENSION, json={"contact": {"firstName": "Else"}})
    changed = api.get(DIRECTORY, headers={"If-None-Match": answer.headers["ETag"]})
    assert changed.status_code == 200
    queues = api.get(DIRECTORY, params={"typeGroup": "NonUser"}).json()["records"]
    assert [r["type"] for r in queues] == ["Department"]
    assert len(api.get(DIRECTORY, params={"perPage": "all"}).json()["records"]) == 6
    entry = fits(api.get(f"{DIRECTORY}/{emulator.extension_id}"), "readDirectoryEntry")
    assert entry["firstName"] == "Else"
    unknown = api.get(f"{DIRECTORY}/1")
    assert (unknown.status_code, code_of(unknown)) == (404, "ADG-122")
    assert code_of(api.get(DIRECTORY, params={"page": 0})) == "ADG-121"
    assert code_of(api.post(f"{DIRECTORY}/search", content=b"{")) == "ADG-111"
    broken = {"Content-Type": "application/json"}
    assert code_of(api.post(f"{DIRECTORY}/search", content=b"{", headers=broken)) == "ADG-112"
    assert (
        code_of(
            api.post(
                "/ai/text/v1/async/punctuate", params={"webhook": "https://example.com"}, json={}
            )
        )
        == "CAI-101"
    )


@pytest.mark.parametrize(
    ("search", "found"),
    [
        ({"searchString": "ada"}, 1),
        ({"searchString": "abel", "searchFields": ["lastName"]}, 1),
        ({"searchString": "abel", "searchFields": ["firstName"]}, 0),
        ({"extensionTypes": ["Department"]}, 1),
        ({"extensionStatuses": ["Disabled"]}, 0),
        ({"searchString": "10", "searchFields": ["extensionNumber"], "perPage": 2, "page": 2}, 2),
    ],
)
def test_directory_search(api: Api, search: dict[str, object], found: int) -> None:
    entries = fits(api.post(f"{DIRECTORY}/search", json=search), "searchDirectoryEntries")
    assert len(entries["records"]) == found


def test_profile_image(emulator: Emulator, api: Api) -> None:
    first = api.get(IMAGE)
    assert first.headers["content-type"] == "image/png"
    same = api.get(IMAGE, headers={"If-None-Match": first.headers["ETag"]})
    assert same.status_code == 304
    assert api.post(IMAGE, files={"image": ("p.png", PNG, "image/png")}).status_code == 204
    assert api.get(IMAGE).content == PNG
    scaled = api.get(f"{emulator.media_url}{IMAGE}/195x195")
    assert scaled.content == PNG
    assert api.get(f"{IMAGE}/17x17").status_code == 400
    text = api.put(IMAGE, files={"image": ("p.txt", b"x", "text/plain")})
    assert text.status_code == 415
    assert api.post(IMAGE, files={"image": ("p.png", b"", "image/png")}).status_code == 400
    assert api.delete(IMAGE).status_code == 204
    assert api.get(IMAGE).content == first.content

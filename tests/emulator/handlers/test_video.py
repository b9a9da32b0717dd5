"""Video: bridges of meetings, found by id and pins, with addresses that lead somewhere."""

from typing import Any

from tests.emulator.support import ACCOUNT, Api, fits

BRIDGES = "/rcvideo/v2/account/~/extension/~/bridges"
BRIDGE = "/rcvideo/v2/bridges"


def created(api: Api, **body: Any) -> dict[str, Any]:
    bridge: dict[str, Any] = fits(api.post(BRIDGES, json=body), "createBridge")
    return bridge


def test_a_bridge_is_found_by_its_id_and_its_pins(api: Api) -> None:
    made = created(api, name="Stand-up", type="Instant")
    assert made["host"]["extensionId"] == api.emulator.extension_id
    pins = made["pins"]
    for path in (
        made["id"],
        f"pin/web/{pins['web']}",
        f"pin/pstn/{pins['pstn']['host']}",
        f"pin/pstn/{pins['pstn']['participant']}",
    ):
        assert api.get(f"{BRIDGE}/{path}").json() == made
    assert api.delete(f"{BRIDGE}/{made['id']}").status_code == 204
    gone = api.get(f"{BRIDGE}/pin/web/{pins['web']}")
    assert (gone.status_code, gone.content) == (404, b"")


def test_the_address_of_a_bridge_leads_to_its_page(api: Api) -> None:
    made = created(
        api, name="<b>Review</b>", security={"passwordProtected": True, "password": "pw"}
    )
    address = made["discovery"]["web"]
    assert address.startswith(f"{api.emulator.url}/join/{made['pins']['web']}?pw=")
    page = api.get(address, headers={"Authorization": ""})
    assert page.status_code == 200
    assert "&lt;b&gt;Review" in page.text
    assert api.get(f"{api.emulator.url}/join/none").status_code == 404


def test_the_default_bridge_stays_the_same(api: Api) -> None:
    first = fits(api.get(f"{BRIDGES}/default"), "getDefaultBridge")
    assert first["type"] == "PMI"
    assert api.get(f"{BRIDGES}/default").json() == first
    other = api.get(f"{ACCOUNT}/extension").json()["records"][1]["id"]
    theirs = api.get(f"/rcvideo/v2/account/~/extension/{other}/bridges/default").json()
    assert theirs["id"] != first["id"]
    assert theirs["host"]["extensionId"] == str(other)
    assert api.patch(f"{BRIDGE}/{theirs['id']}", json={"name": "x"}).status_code == 403


def test_changes_of_a_bridge(api: Api) -> None:
    made, other = created(api, name="Before"), created(api, name="Other")
    url = f"{BRIDGE}/{made['id']}"
    changes = {
        "name": "After",
        "security": {"passwordProtected": True, "password": "secret"},
        "preferences": {"playTones": "On"},
        "pins": {"web": "12345678"},
    }
    changed = fits(api.patch(url, json=changes), "updateBridge")
    assert (changed["name"], changed["pins"]["web"]) == ("After", "12345678")
    assert changed["security"]["password"]["plainText"] == "secret"
    assert changed["preferences"]["playTones"] == "On"
    assert "/join/12345678?pw=" in changed["discovery"]["web"]
    open_again = api.patch(url, json={"security": {"passwordProtected": False}}).json()
    assert "password" not in open_again["security"]
    assert open_again["discovery"]["web"].endswith("/join/12345678")
    taken = api.patch(f"{BRIDGE}/{other['id']}", json={"pins": {"web": "12345678"}})
    assert taken.status_code == 409
    without = api.patch(f"{BRIDGE}/{other['id']}", json={"security": {"passwordProtected": True}})
    assert without.status_code == 400

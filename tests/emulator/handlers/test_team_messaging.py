"""Team messaging: chats, posts, files, notes and tasks, and the events for their members."""

from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from ringkit_emulator import Emulator
from tests.emulator.event_recorder import EventRecorder
from tests.emulator.preparation import TM, team
from tests.emulator.support import ACCOUNT, Api, code_of, fits


@pytest.fixture
def colleague(emulator: Emulator, api: Api) -> Iterator[Api]:
    """A client of the second user."""
    with Api(emulator, logged_in=False) as client:
        jwt = emulator.issue_jwt(extension_id=ids(api)[1])
        yield client.use(client.token(assertion=jwt).json())


def ids(api: Api) -> list[str]:
    records = api.get(f"{ACCOUNT}/extension", params={"type": "User"}).json()["records"]
    return [str(record["id"]) for record in records]


def test_chats_by_type(api: Api) -> None:
    chats = fits(api.get(f"{TM}/chats"), "listGlipChatsNew")["records"]
    assert sorted(chat["type"] for chat in chats) == ["Everyone", "Personal", "Team"]
    teams = api.get(f"{TM}/chats", params={"type": ["Team", "Group"]}).json()["records"]
    assert [chat["type"] for chat in teams] == ["Team"]
    assert fits(api.get(f"{TM}/recent/chats"), "listRecentChatsNew")["records"]
    everyone = fits(api.get(f"{TM}/everyone"), "readGlipEveryoneNew")
    renamed = api.patch(f"{TM}/everyone", json={"name": "All of us"})
    assert fits(renamed, "patchGlipEveryoneNew") == everyone | {
        "name": "All of us",
        "lastModifiedTime": renamed.json()["lastModifiedTime"],
    }


def test_team_life(emulator: Emulator, api: Api, colleague: Api) -> None:
    recorder = EventRecorder(emulator)
    mine, theirs = ids(api)[:2]
    body = {"name": "Launch", "members": [{"id": theirs}], "public": False}
    made = api.post(f"{TM}/teams", json=body)
    assert made.status_code == 201
    chat = fits(made, "createGlipTeamNew")
    url = f"{TM}/teams/{chat['id']}"
    assert fits(colleague.get(url), "readGlipTeamNew")["name"] == "Launch"
    renamed = api.patch(url, json={"name": "Liftoff"})
    assert fits(renamed, "patchGlipTeamNew")["name"] == "Liftoff"
    assert api.post(f"{url}/archive").status_code == 204
    assert api.post(f"{url}/archive").status_code == 205
    assert api.get(url).json()["status"] == "Archived"
    assert api.post(f"{url}/unarchive").status_code == 204
    assert api.post(f"{url}/remove", json={"members": [{"id": theirs}]}).status_code == 204
    assert colleague.get(url).status_code == 403
    assert api.post(f"{url}/add", json={"members": [{"id": theirs}]}).status_code == 204
    assert colleague.post(f"{url}/leave").status_code == 204
    api.patch(url, json={"public": True})
    assert colleague.post(f"{url}/join").status_code == 204
    assert colleague.post(f"{url}/join").status_code == 205
    assert api.delete(url).status_code == 204
    assert api.get(url).status_code == 404
    told = [
        (e.body["eventType"], e.audience) for e in recorder.events if e.filter.endswith("/groups")
    ]
    both, me, them = frozenset({mine, theirs}), frozenset({mine}), frozenset({theirs})
    assert told == [
        ("GroupJoined", both),
        ("GroupRenamed", both),
        ("GroupChanged", both),
        ("GroupChanged", both),
        ("GroupLeft", them),
        ("GroupChanged", me),
        ("GroupJoined", them),
        ("GroupChanged", me),
        ("GroupLeft", them),
        ("GroupChanged", me),
        ("GroupChanged", me),
        ("GroupJoined", them),
        ("GroupChanged", me),
        ("GroupLeft", both),
    ]
    left = next(e.body for e in recorder.events if e.body["eventType"] == "GroupLeft")
    assert left == {"id": chat["id"], "eventType": "GroupLeft"}


def test_conversation_of_the_same_people_is_one(api: Api) -> None:
    body = {"members": [{"id": ids(api)[1]}]}
    first = api.post(f"{TM}/conversations", json=body)
    again = api.post(f"{TM}/conversations", json=body)
    assert (first.status_code, again.status_code) == (201, 200)
    assert fits(first, "createGlipConversationNew") == fits(again, "createGlipConversationNew")
    assert first.json()["type"] == "Direct"
    by_mail = {"members": [{"email": api.get(f"{ACCOUNT}/extension/~").json()["contact"]["email"]}]}
    assert api.post(f"{TM}/conversations", json=by_mail).json()["type"] == "Personal"
    wrong = api.post(f"{TM}/conversations", json={"members": [{"email": "no@example.com"}]})
    assert wrong.status_code == 400
    listed = fits(api.get(f"{TM}/conversations"), "listGlipConversationsNew")["records"]
    assert {chat["type"] for chat in listed} == {"Direct", "Personal"}


def test_posts(emulator: Emulator, api: Api, colleague: Api) -> None:
    recorder = EventRecorder(emulator)
    url = f"{TM}/chats/{team(api)}/posts"
    post = fits(api.post(url, json={"text": "hello"}), "createGlipPostNew")
    assert post["creatorId"] == emulator.extension_id
    reply = api.post(url, json={"text": "answer", "parentPostId": post["id"]}).json()
    thread = f"{TM}/chats/{team(api)}/threads/{post['id']}/posts"
    in_thread = fits(api.get(thread), "readGlipThreadPostsNew")["records"]
    assert [p["id"] for p in in_thread] == [reply["id"], post["id"]]
    one = f"{url}/{post['id']}"
    assert fits(colleague.get(one), "readGlipPostNew") == post
    assert colleague.patch(one, json={"text": "mine"}).status_code == 403
    assert fits(api.patch(one, json={"text": "bye"}), "patchGlipPostNew")["text"] == "bye"
    assert api.delete(one).status_code == 204
    assert api.get(one).status_code == 404
    assert api.post(url, json={"text": ""}).status_code == 400
    kinds = [(e.body["eventType"], e.body["id"]) for e in recorder.events]
    assert kinds == [
        ("PostAdded", post["id"]),
        ("PostAdded", reply["id"]),
        ("PostChanged", post["id"]),
        ("PostRemoved", post["id"]),
    ]
    assert set(recorder.events[-1].body) == {"id", "eventType"}


def test_posts_page_by_token_newest_first(api: Api) -> None:
    url = f"{TM}/chats/{team(api)}/posts"
    for number in range(5):
        api.post(url, json={"text": str(number)})
    texts: list[str] = []
    query: dict[str, Any] = {"recordCount": 3}
    while True:
        page = fits(api.get(url, params=query), "readGlipPostsNew")
        texts += [p["text"] for p in page["records"]]
        if "nextPageToken" not in page["navigation"]:
            break
        query = {"pageToken": page["navigation"]["nextPageToken"]}
    assert texts[:5] == ["4", "3", "2", "1", "0"]
    assert len(texts) == 9
    back = api.get(url, params={"pageToken": page["navigation"]["prevPageToken"]}).json()
    assert [p["text"] for p in back["records"]] == texts[3:6]
    assert api.get(url, params={"recordCount": 251}).status_code == 400


def test_page_token_carries_the_filter(api: Api) -> None:
    for name in "abc":
        api.post(f"{TM}/teams", json={"name": name})
    first = api.get(f"{TM}/chats", params={"type": "Team", "recordCount": 2}).json()
    token = first["navigation"]["nextPageToken"]
    second = api.get(f"{TM}/chats", params={"pageToken": token}).json()
    chats = first["records"] + second["records"]
    assert [chat["type"] for chat in chats] == ["Team"] * 4


@pytest.mark.parametrize("raw", [True, False])
def test_files(api: Api, raw: bool) -> None:
    content, chat = b"\x00file", team(api)
    query = {"groupId": chat, "name": "f.bin"}
    if raw:
        headers = {"Content-Type": "application/octet-stream"}
        answer = api.post(f"{TM}/files", params=query, content=content, headers=headers)
    else:
        answer = api.post(f"{TM}/files", params=query, files={"body": ("f", content)})
    (stored,) = fits(answer, "createGlipFileNew")
    assert stored["name"] == "f.bin"
    assert api.get(stored["contentUri"]).content == content
    token = api.headers.pop("Authorization").removeprefix("Bearer ")
    in_query = api.get(stored["contentUri"], params={"access_token": token})
    assert (in_query.status_code, code_of(in_query)) == (401, "OAU-123")
    api.headers["Authorization"] = f"Bearer {token}"
    newest = api.get(f"{TM}/chats/{chat}/posts").json()["records"][0]
    assert newest["attachments"][0]["id"] == stored["id"]
    attached = api.post(
        f"{TM}/chats/{chat}/posts", json={"attachments": [{"id": stored["id"], "type": "File"}]}
    )
    assert attached.json()["attachments"][0]["contentUri"] == stored["contentUri"]


def test_notes(api: Api) -> None:
    note = fits(
        api.post(f"{TM}/chats/{team(api)}/notes", json={"title": "plan", "body": "x"}),
        "createChatNoteNew",
    )
    url = f"{TM}/notes/{note['id']}"
    assert fits(api.post(f"{url}/publish"), "publishNoteNew")["status"] == "Active"
    assert fits(api.get(url), "readUserNoteNew")["status"] == "Active"
    assert api.post(f"{url}/lock").status_code == 204
    assert api.post(f"{url}/unlock").status_code == 204
    assert fits(api.patch(url, json={"title": "plan B"}), "patchNoteNew")["title"] == "plan B"
    assert api.delete(url).status_code == 204
    assert api.post(f"{url}/lock").status_code == 404


def test_tasks(emulator: Emulator, api: Api) -> None:
    tasks = f"{TM}/chats/{team(api)}/tasks"
    body = {"subject": "ship", "assignees": [{"id": emulator.extension_id}]}
    task = fits(api.post(tasks, json=body), "createTaskNew")
    url = f"{TM}/tasks/{task['id']}"
    assert api.post(f"{url}/complete", json={"status": "Complete"}).status_code == 204
    assert fits(api.get(url), "readTaskNew")["status"] == "Completed"
    changed = fits(api.patch(url, json={"subject": "shipped"}), "patchTaskNew")
    assert [t["subject"] for t in changed["records"]] == ["shipped"]
    by_status = {"status": "Completed,Pending"}
    listed = fits(api.get(tasks, params=by_status), "listChatTasksNew")["records"]
    assert [t["id"] for t in listed] == [task["id"]]
    assert api.get(tasks, params={"status": "InProgress"}).json()["records"] == []
    assert api.get(tasks, params={"status": "Completed,Odd"}).status_code == 400


def test_favorites(api: Api) -> None:
    chat = team(api)
    assert api.post(f"{TM}/chats/{chat}/favorite").status_code == 204
    listed = fits(api.get(f"{TM}/favorites"), "listFavoriteChatsNew")["records"]
    assert [c["id"] for c in listed] == [chat]
    assert api.post(f"{TM}/chats/{chat}/unfavorite").status_code == 204
    assert api.get(f"{TM}/favorites").json()["records"] == []


def test_people_and_company(emulator: Emulator, api: Api) -> None:
    person = fits(api.get(f"{TM}/persons/~"), "readGlipPersonNew")
    assert person["id"] == emulator.extension_id
    several = api.get(f"{TM}/persons/{','.join(ids(api)[:3])}")
    assert several.status_code == 207
    company = fits(api.get(f"{TM}/companies/~"), "readTMCompanyInfoNew")
    assert company["id"] == emulator.account_id
    assert api.get(f"{TM}/companies/1").status_code == 404


def test_chats_of_others(api: Api, colleague: Api) -> None:
    personal = next(
        chat for chat in api.get(f"{TM}/chats").json()["records"] if chat["type"] == "Personal"
    )
    assert colleague.get(f"{TM}/chats/{personal['id']}").status_code == 403
    assert colleague.get(f"{TM}/chats/{personal['id']}/notes").status_code == 403
    assert api.get(f"{TM}/chats/1").status_code == 404


def test_posts_come_by_an_incoming_webhook(emulator: Emulator, api: Api) -> None:
    chat = team(api)
    made = fits(api.post(f"{TM}/groups/{chat}/webhooks"), "createGlipGroupWebhookNew")
    address = made["uri"]
    assert address.startswith(f"{emulator.url}/webhook/v2/")
    read = fits(api.get(f"{TM}/webhooks/{made['id']}"), "readGlipWebhookNew")
    assert [each["uri"] for each in read["records"]] == [address]
    card = {"type": "AdaptiveCard", "version": "1.3", "body": [{"type": "TextBlock", "text": "x"}]}
    old = {"type": "Card", "title": "I felt something", "fields": [{"title": "a", "value": "b"}]}
    for body in ({"text": "alarm"}, {"attachments": [card]}, {"title": "t", "attachments": [old]}):
        answer = httpx.post(address, json=body)
        assert (answer.status_code, answer.json()) == (200, {"status": "OK"})
    newest = api.get(f"{TM}/chats/{chat}/posts").json()["records"][:3]
    assert newest[2]["text"] == "alarm"
    card_id = newest[1]["attachments"][0]["id"]
    assert api.get(f"{TM}/adaptive-cards/{card_id}").json()["body"] == card["body"]
    assert newest[0]["attachments"] == [old]
    assert httpx.post(address, json={}).status_code == 400
    assert api.post(f"{TM}/webhooks/{made['id']}/suspend").is_success
    assert httpx.post(address, json={"text": "x"}).status_code == 403
    assert api.post(f"{TM}/webhooks/{made['id']}/activate").is_success
    assert api.delete(f"{TM}/webhooks/{made['id']}").is_success
    assert httpx.post(address, json={"text": "x"}).status_code == 404

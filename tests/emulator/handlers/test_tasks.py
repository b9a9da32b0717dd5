"""Long-running tasks, and the archives of reports and exports."""

import io
import json
import zipfile

import pytest

from ringkit_emulator import Emulator
from tests.emulator.support import ACCOUNT, EXTENSION, Api, code_of, fits

REPORT = f"{ACCOUNT}/message-store-report"
EXPORT = "/team-messaging/v1/data-export"


def test_message_report(emulator: Emulator, api: Api) -> None:
    begun = api.post(REPORT, json={"messageTypes": ["SMS"]})
    assert begun.status_code == 202
    task = fits(begun, "createMessageStoreReport")
    assert task["status"] == "Accepted"
    url = task["uri"]
    assert url == f"{REPORT.replace('~', emulator.account_id)}/{task['id']}".replace(
        REPORT[:8], f"{emulator.url}{REPORT[:8]}", 1
    )
    emulator.clock.advance(1)
    assert fits(api.get(url), "readMessageStoreReportTask")["status"] == "InProgress"
    assert api.get(f"{url}/archive").status_code == 404
    emulator.clock.advance(4)
    assert api.get(url).json()["status"] == "Completed"
    archive = fits(api.get(f"{url}/archive"), "readMessageStoreReportArchive")["records"]
    metadata = api.get(archive[0]["uri"])
    assert metadata.headers["content-type"] == "application/zip"
    assert len(metadata.content) == archive[0]["size"]
    with zipfile.ZipFile(io.BytesIO(metadata.content)) as files:
        assert len(json.loads(files.read("messages.json"))) == 43
    part = api.get(archive[1]["uri"], headers={"Range": "bytes=0-3"})
    assert (part.status_code, part.content) == (206, b"PK\x03\x04")
    assert api.get(archive[1]["uri"].removesuffix("/1") + "/9").status_code == 404


def test_two_reports_at_once(emulator: Emulator, api: Api) -> None:
    for _ in range(2):
        assert api.post(REPORT, json={}).status_code == 202
    third = api.post(REPORT, json={})
    assert (third.status_code, code_of(third)) == (429, "CMN-301")
    emulator.clock.advance(5)
    assert api.post(REPORT, json={}).status_code == 202


def test_data_export(emulator: Emulator, api: Api) -> None:
    task = fits(api.post(EXPORT, json={}), "createDataExportTaskNew")
    assert fits(api.get(task["uri"]), "readDataExportTaskNew")["datasets"] == []
    emulator.clock.advance(5)
    done = fits(api.get(f"{EXPORT}/{task['id']}"), "readDataExportTaskNew")
    (dataset,) = done["datasets"]
    assert dataset["uri"].startswith(emulator.url)
    with zipfile.ZipFile(io.BytesIO(api.get(dataset["uri"]).content)) as files:
        assert "Welcome" in files.read("posts.json").decode()
    listed = fits(api.get(EXPORT), "listDataExportTasksNew")
    assert [t["id"] for t in listed["tasks"]] == [task["id"]]
    assert api.get(EXPORT, params={"status": "Accepted"}).json()["tasks"] == []


def test_contacts_are_uploaded(emulator: Emulator, api: Api) -> None:
    contacts = [{"firstName": "Bulk", "lastName": str(n)} for n in range(3)]
    body = {"records": [{"extensionId": emulator.extension_id, "contacts": contacts}]}
    task = fits(api.post(f"{ACCOUNT}/address-book-bulk-upload", json=body), "addressBookBulkUpload")
    book = f"{EXTENSION}/address-book/contact"
    assert api.get(book, params={"startsWith": "Bulk"}).json()["records"] == []
    emulator.clock.advance(5)
    assert len(api.get(book, params={"startsWith": "Bulk"}).json()["records"]) == 3
    done = fits(api.get(task["uri"]), "getAddressBookBulkUploadTask")
    assert done["status"] == "Completed"


def test_extensions_are_updated(emulator: Emulator, api: Api) -> None:
    record = {"id": emulator.extension_id, "contact": {"firstName": "Bulk"}}
    url = f"{ACCOUNT}/extension-bulk-update"
    task = fits(api.post(url, json={"records": [record]}), "extensionBulkUpdate")
    emulator.clock.advance(5)
    assert fits(api.get(task["uri"]), "getExtensionBulkUpdateTask")["status"] == "Completed"
    assert api.get(EXTENSION).json()["contact"]["firstName"] == "Bulk"


def test_tasks_of_one_kind_are_not_those_of_another(api: Api) -> None:
    task = api.post(REPORT, json={}).json()["id"]
    assert api.get(f"{EXPORT}/{task}").status_code == 404
    tasks = f"{ACCOUNT}/emergency-address-auto-update/tasks"
    assert api.get(f"{tasks}/{task}").status_code == 404


FAILING: dict[str, tuple[str, str, dict[str, object]]] = {
    "contacts": (
        "address-book-bulk-upload",
        "addressBookBulkUpload",
        {"records": [{"extensionId": "101", "contacts": [{"firstName": "Bulk"}]}]},
    ),
    "extensions": ("extension-bulk-update", "extensionBulkUpdate", {"records": []}),
    "report": ("message-store-report", "createMessageStoreReport", {}),
}


@pytest.mark.parametrize("kind", FAILING)
def test_a_task_that_fails(emulator: Emulator, api: Api, kind: str) -> None:
    path, operation, body = FAILING[kind]
    emulator.fail_next("task", "CMN-203")
    task = fits(api.post(f"{ACCOUNT}/{path}", json=body), operation)
    assert task["status"] == "Accepted"
    emulator.clock.advance(5)
    failed = api.get(task["uri"]).json()
    assert failed["status"] == "Failed"
    assert ("CMN-203" in json.dumps(failed)) is (kind != "report")
    again = api.post(f"{ACCOUNT}/{path}", json=body).json()
    emulator.clock.advance(5)
    assert api.get(again["uri"]).json()["status"] == "Completed"

"""The reports on 28 published editions say what is known of them.

They are made by `python -m codegen editions FOLDER` where the editions are at hand, which are not
ours to keep. What is expected here was read in the editions themselves, by other means.
"""

from __future__ import annotations

import json
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from codegen.changes.kinds import KINDS, Effect, effect_of

Document = dict[str, Any]
REPORTS = Path(__file__).parent / "editions"
#: How many operations each edition has, by the date and digest in its name.
OPERATIONS = {
    "2023-03-27-2585f71": 403, "2023-03-27-f54245f": 403, "2023-04-10-a95c7b0": 458,
    "2023-05-15-7b392b9": 468, "2023-08-22-4c0c79d": 467, "2023-09-05-925484b": 471,
    "2023-10-30-d9100ee": 471, "2023-12-10-50a27cc": 471, "2024-01-03-013f27f": 472,
    "2024-02-12-3589b3f": 471, "2024-03-05-049bae4": 482, "2024-04-02-920eb36": 482,
    "2024-04-22-62666f2": 479, "2024-07-01-580d165": 487, "2024-09-18-336c993": 490,
    "2024-11-06-f511459": 490, "2025-01-16-4ae1bc4": 487, "2025-03-11-dc6a189": 489,
    "2025-05-20-134f406": 513, "2025-05-20-5321d5f": 513, "2025-09-23-e87a020": 496,
    "2026-03-25-d4426ec": 499, "2026-05-21-069a26c": 517, "2026-06-23-11e0ae3": 517,
    "2026-06-24-097acef": 519, "2026-07-02-ffce915": 519, "2026-07-08-e6099fa": 519,
    "2026-08-13-57b864b": 520,
}  # fmt: skip
#: How many operation ids each edition brings and lacks, where it is any.
IDS = {
    "2023-04-10": (57, 2), "2023-05-15": (18, 8), "2023-08-22": (4, 5), "2023-09-05": (6, 2),
    "2023-10-30": (1, 1), "2024-01-03": (1, 0), "2024-02-12": (0, 1), "2024-03-05": (11, 0),
    "2024-04-22": (0, 3), "2024-07-01": (12, 4), "2024-09-18": (6, 3), "2025-01-16": (2, 5),
    "2025-03-11": (2, 0), "2025-05-20": (26, 2), "2025-09-23": (5, 22), "2026-03-25": (11, 8),
    "2026-05-21": (18, 0), "2026-06-23": (2, 2), "2026-06-24": (2, 0), "2026-08-13": (1, 0),
}  # fmt: skip


@cache
def report(name: str) -> Document:
    """Return the report on the edition whose name begins so, and the one before it."""
    path = next(path for path in sorted(REPORTS.glob("*.json")) if path.name.startswith(name))
    found: Document = json.loads(path.read_text("utf-8"))
    return found


def places(name: str, kind: str) -> list[str]:
    """Return the places where something of a kind changed."""
    return [change[0] for change in report(name).get(kind, [])]


def named(name: str, kind: str) -> set[str]:
    return {f"{change[0]}.{change[1]}" for change in report(name).get(kind, [])}


def test_there_is_a_report_on_every_edition_and_the_one_before_it() -> None:
    names = list(OPERATIONS)
    found = [report(name) for name in names[1:]]
    assert sorted(path.stem for path in REPORTS.glob("*.json")) == names[1:]
    assert [(one["old"], one["new"]) for one in found] == list(pairwise(names))


def test_operations_are_as_many_as_there_are() -> None:
    count = OPERATIONS["2023-03-27-2585f71"]
    for name in list(OPERATIONS)[1:]:
        added, removed = places(name, "operation added"), places(name, "operation removed")
        changed = report(name).get("operation id changed", [])
        count += len(added) - len(removed)
        assert count == OPERATIONS[name], name
        day = name[:10] if name != "2025-05-20-5321d5f" else ""
        assert (len(added + changed), len(removed + changed)) == IDS.get(day, (0, 0)), name


def test_counts_are_those_of_the_table_of_kinds() -> None:
    for name in list(OPERATIONS)[1:]:
        found = report(name)
        counts = dict.fromkeys((effect.value for effect in Effect), 0)
        for kind in found.keys() & KINDS.keys():
            for change in found[kind]:
                position = change[2] if len(change) > 2 else ""
                counts[effect_of(kind, position).value] += 1
        assert counts == found["counts"], name
        assert found.keys() - KINDS.keys() == {"old", "new", "counts"}, name


@pytest.mark.parametrize("name", ["2023-03-27", "2025-05-20-5321d5f", "2026-07-08"])
def test_editions_with_the_same_facts_have_no_changes(name: str) -> None:
    assert report(name)["counts"] == {"breaking": 0, "additive": 0, "neutral": 0}


def test_message_threads_came_in_may_2026() -> None:
    added = places("2026-05-21", "operation added")
    assert len([place for place in added if place.startswith("message_threads.")]) == 15
    assert {"posts.read_thread_posts", "extensions.read_sms_recipients"} <= set(added)
    assert named("2026-05-21", "member removed") == {
        "ExtensionBulkUpdateInfo.cost_center", "ExtensionBulkUpdateInfo.hidden",
    }  # fmt: skip
    statuses = {change[0]: change[3:] for change in report("2026-05-21")["statuses changed"]}
    assert statuses["role_management.create_custom_role"] == ["200", "201"]


def test_the_operations_on_speech_and_text_were_deprecated_in_may_2026() -> None:
    modules = [place.partition(".")[0] for place in places("2026-05-21", "operation deprecated")]
    assert sorted(modules) == ["audio", "audio", "insights", "status", "text", "text"]


def test_meetings_went_in_september_2025_and_opt_outs_became_consents() -> None:
    removed = places("2025-09-23", "operation removed")
    assert len([place for place in removed if place.startswith("rcm_meetings_legacy.")]) == 18
    assert len([place for place in removed if place.startswith("sms_opt_outs.")]) == 4
    added = places("2025-09-23", "operation added")
    assert len([place for place in added if place.startswith("sms_consents.")]) == 4


def test_social_messaging_was_renamed_in_2024_and_went_in_january_2025() -> None:
    renamed = {change[3]: change[0] for change in report("2024-07-01")["operation renamed"]}
    assert renamed["identities.soc_msg_list_identities"] == (
        "identities.list_social_messaging_identities"
    )
    assert len(places("2024-09-18", "operation renamed")) == 3
    gone = places("2025-01-16", "operation removed")
    assert len([place for place in gone if "social_messaging" in place]) == len(gone) == 5


def test_an_image_was_called_legacy_for_a_fortnight() -> None:
    former = ["readScaledProfileImage", "readScaledProfileImageLegacy"]
    changed = [change[3:] for change in report("2023-08-22")["operation id changed"]]
    assert former in changed
    assert [change[3:] for change in report("2023-09-05")["operation id changed"]] == [former[::-1]]


def test_speakers_are_no_longer_enrollments_since_december_2023() -> None:
    renamed = [change[1:] for change in report("2023-12-10")["argument renamed"]]
    assert renamed == [["speaker_id", "", "enrollment_id", "speaker_id"]] * 3


def test_lists_of_call_recording_settings_have_plural_names_since_june_2026() -> None:
    renamed = {change[1] for change in report("2026-06-23")["operation renamed"]}
    assert renamed == {"deleteCallRecordingCustomGreetings", "updateCallRecordingExtensions"}


def test_arguments_of_call_control_went_in_july_2026() -> None:
    assert named("2026-07-02", "argument removed") == {
        "call_control.pause_resume_call_recording.brand_id",
        "call_control.read_call_session_status.timeout_",
        "call_control.read_call_session_status.timestamp",
    }
    assert places("2026-07-02", "result added") == ["call_control.start_call_recording"]


def test_a_login_needs_its_client_since_july_2024() -> None:
    found = report("2024-07-01")
    assert {change[1] for change in found["required argument added"]} == {
        "client_id", "response_type",
    }  # fmt: skip
    authorization = [change for change in found["access changed"] if change[1] == "authorization"]
    assert len(authorization) == 2
    assert all(change[3:] == ["token", "client"] for change in authorization)


def test_the_post_of_a_login_was_gone_for_four_months() -> None:
    assert "oauth_oidc.authorize2" in places("2025-05-20-134f406", "operation removed")
    assert any(change[1] == "authorize2" for change in report("2025-09-23")["operation added"])


def test_overflow_settings_need_their_queue_since_april_2024() -> None:
    assert report("2024-04-22")["argument required"] == [
        [f"call_queues.{verb}_call_queue_overflow_settings", "call_queue_id"]
        for verb in ("read", "update")
    ]


def test_the_call_log_has_one_record_since_april_2023() -> None:
    results = {change[0]: change[4] for change in report("2023-04-10")["result of other type"]}
    assert results["call_log.read_company_call_record"] == "CallLogRecord"
    assert results["call_log.read_user_call_record"] == "CallLogRecord"
    removed = places("2023-04-10", "operation removed")
    assert removed == ["chats.mark_chat_read", "chats.mark_chat_unread"]


def test_several_values_are_taken_where_one_was() -> None:
    wider = {
        f"{change[0]}.{change[1]}": change[3:] for change in report("2026-08-13")["argument wider"]
    }
    assert wider["devices.list_extension_devices.line_type"] == [
        "PhoneLineTypeEnum", "PhoneLineTypeEnum | list[PhoneLineTypeEnum]",
    ]  # fmt: skip
    assert places("2026-08-13", "operation added") == ["devices.list_web_app_devices"]
    assert "CreateSipRegistrationResponse.pstn_configured" in named("2026-08-13", "member removed")


def test_a_permission_was_mended_in_august_2026() -> None:
    changed = {change[1]: change[3:] for change in report("2026-08-13")["access changed"]}
    assert changed == {
        "account feature": ["ReadExtensionAnsweringRules", "EditExtensionAnsweringRules"],
        "application permission": ["ReadAccounts", "EditExtensions"],
    }


def test_menus_were_written_in_other_letters_in_march_2026() -> None:
    renamed = {change[3]: change[0] for change in report("2026-03-25")["class renamed"]}
    assert {"IVRMenuInfo", "IVRMenuList", "IVRMenuActionsInfo"} <= renamed.keys()
    assert not any(place.startswith("IVRMenu") for place in places("2026-03-25", "class removed"))

"""Call recordings: their metadata and content."""

from __future__ import annotations

from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.media import media_answer
from ringkit_emulator._state.call_log import Recording
from ringkit_emulator._wire.errors import not_found
from ringkit_emulator._wire.messages import Answer, json_answer, no_content


def _recording(call: Call) -> Recording:
    recording_id = call.path["recordingId"]
    recording = call.state.call_log.recordings.get(recording_id)
    if recording is None or recording.account_id != call.account.id:
        raise not_found("recordingId", recording_id)
    return recording


def read_recording(call: Call) -> Answer:
    """Return the metadata of a recording."""
    names = ("id", "contentUri", "contentType", "duration")
    document = _recording(call).document
    return json_answer(200, {name: document[name] for name in names})


def read_recording_content(call: Call) -> Answer:
    """Return the audio of a recording; after a call it is not found for some time."""
    recording = _recording(call)
    if call.clock.time() < recording.available:
        raise not_found("recordingId", recording.id)
    return media_answer(call, recording.content, recording.content_type, f"{recording.id}.wav")


def delete_recordings(call: Call) -> Answer:
    """Delete the recordings that the body names."""
    ids = [str(recording_id) for recording_id in call.document["records"]]
    unknown = call.state.call_log.delete_recordings(call.account.id, ids)
    if unknown:
        raise not_found("recordingId", ",".join(unknown))
    return no_content()


ROUTES: RouteTable = {
    "readCallRecording": Route(read_recording),
    "readCallRecordingContent": Route(read_recording_content),
    "deleteCompanyCallRecordings": Route(delete_recordings),
}

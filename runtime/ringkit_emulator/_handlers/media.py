"""Content that the media host serves: attachments and recordings."""

from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.messages import stored_message
from ringkit_emulator._state.call_log import Recording
from ringkit_emulator._wire.content import content_answer
from ringkit_emulator._wire.errors import not_found
from ringkit_emulator._wire.messages import Answer, json_answer, no_content


def answer_content(call: Call, content: bytes, content_type: str, name: str | None) -> Answer:
    """Answer content with the disposition that the query asks for."""
    disposition = call.query.get("contentDisposition")
    return content_answer(
        call.request,
        content,
        content_type,
        disposition=disposition,
        filename=call.query.get("contentDispositionFilename", name),
    )


def read_attachment(call: Call) -> Answer:
    """Answer the content of a message's attachment."""
    message = stored_message(call, call.path["messageId"])
    attachment = message.attachments.get(call.path["attachmentId"])
    if attachment is None:
        raise not_found("attachmentId", call.path["attachmentId"])
    return answer_content(call, attachment.content, attachment.content_type, attachment.filename)


def _recording(call: Call) -> Recording:
    recording_id = call.path["recordingId"]
    recording = call.state.call_log.recordings.get(recording_id)
    if recording is None or recording.account_id != call.account.id:
        raise not_found("recordingId", recording_id)
    return recording


def read_recording(call: Call) -> Answer:
    """Answer what is known of a recording."""
    names = ("id", "contentUri", "contentType", "duration")
    document = _recording(call).document
    return json_answer(200, {name: document[name] for name in names})


def read_recording_content(call: Call) -> Answer:
    """Answer the sound of a recording."""
    recording = _recording(call)
    return answer_content(call, recording.content, recording.content_type, f"{recording.id}.wav")


def delete_recordings(call: Call) -> Answer:
    """Delete the recordings that the body names."""
    ids = [str(recording_id) for recording_id in call.document["records"]]
    unknown = call.state.call_log.delete_recordings(call.account.id, ids)
    if unknown:
        raise not_found("recordingId", ",".join(unknown))
    return no_content()


ROUTES: RouteTable = {
    "readMessageContent": Route(read_attachment),
    "readCallRecording": Route(read_recording),
    "readCallRecordingContent": Route(read_recording_content),
    "deleteCompanyCallRecordings": Route(delete_recordings),
}

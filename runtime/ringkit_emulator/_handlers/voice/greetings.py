"""Greetings and IVR prompts: uploading audio, and reading uploaded or generated audio."""

from __future__ import annotations

from typing import Final

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Handler, Route, RouteTable
from ringkit_emulator._handlers.generic import answer_with, create_item
from ringkit_emulator._handlers.media import media_answer, media_type
from ringkit_emulator._state.messages import Attachment
from ringkit_emulator._state.sample_media import tone_wav
from ringkit_emulator._uploads import Upload
from ringkit_emulator._wire.errors import PlatformError, bad_parameter
from ringkit_emulator._wire.messages import Answer

_CONTENT_PATHS: Final = {
    "createCompanyGreeting": "/greeting/{}/content",
    "createCustomUserGreeting": "/greeting/{}/content",
    "createIVRPrompt": "/ivr-prompts/{}/content",
}


def upload_audio(call: Call) -> Answer:
    """Store the audio of a greeting or prompt and return its document with `contentUri`."""
    if not isinstance(call.body, Upload) or not call.body.files:
        raise bad_parameter("binary", None, "Audio content is required")
    part = call.body.files[0]
    content_type = media_type(part)
    if not content_type.startswith("audio/"):
        raise PlatformError(415, "MSG-348", f"Content type [{content_type}] is not audio")
    if not part.content:
        raise bad_parameter("binary", None, "The audio content is empty")
    item = create_item(call, call.document | _name_and_type(call, part.filename, content_type))
    call.state.uploaded_sounds[item.id] = Attachment(
        item.id, "Sound", part.content, content_type, part.filename
    )
    rest = _CONTENT_PATHS[call.operation.id].format(item.id)
    urls, account = call.urls, call.account.id
    if "extensionId" in call.path:
        uri = urls.extension_media(account, call.extension.id, rest)
    else:
        uri = urls.account_media(account, rest)
    item.document["contentUri"] = uri
    return answer_with(call, item.document, complete=False)


def _name_and_type(call: Call, filename: str | None, content_type: str) -> Document:
    name = call.document.get("name") or filename or "sound"
    return {"contentType": content_type, "filename": name}


def audio_reader(name: str) -> Handler:
    """Return a handler that returns the audio of the item whose id is the path parameter `name`."""

    def answer(call: Call) -> Answer:
        audio_id = call.path[name]
        stored = call.state.uploaded_sounds.get(audio_id)
        if stored is not None:
            return media_answer(call, stored.content, stored.content_type, stored.filename)
        seed = sum(audio_id.encode())
        return media_answer(call, tone_wav(seed=seed), "audio/wav", f"{audio_id}.wav")

    return answer


ROUTES: RouteTable = {
    "createCompanyGreeting": Route(upload_audio),
    "createCustomUserGreeting": Route(upload_audio),
    "createIVRPrompt": Route(upload_audio),
    "readGreetingContent": Route(audio_reader("greetingId")),
    "readAccountGreetingContent": Route(audio_reader("greetingId")),
    "readIVRPromptContent": Route(audio_reader("promptId")),
}

"""Greetings and IVR prompts: uploaded sound, and the sound that is there from the start."""

from typing import Final

from ringkit_emulator._documents import Document
from ringkit_emulator._handlers.call import Call, Handler, Route, RouteTable
from ringkit_emulator._handlers.generic import answer_with, create_item
from ringkit_emulator._handlers.media import answer_content
from ringkit_emulator._handlers.sending import part_type
from ringkit_emulator._state.messages import Attachment
from ringkit_emulator._state.sample_media import tone_wav
from ringkit_emulator._uploads import Upload
from ringkit_emulator._wire.errors import PlatformError, bad_parameter
from ringkit_emulator._wire.messages import Answer

_PATHS: Final = {
    "createCompanyGreeting": "/greeting/{}/content",
    "createCustomUserGreeting": "/greeting/{}/content",
    "createIVRPrompt": "/ivr-prompts/{}/content",
}


def upload_sound(call: Call) -> Answer:
    """Store a sound; it can be fetched from the media host from now on."""
    if not isinstance(call.body, Upload) or not call.body.files:
        raise bad_parameter("binary", None, "A sound is required")
    part = call.body.files[0]
    kind = part_type(part)
    if not kind.startswith("audio/"):
        raise PlatformError(415, "MSG-348", f"Content type [{kind}] is not a sound")
    if not part.content:
        raise bad_parameter("binary", None, "The sound is empty")
    item = create_item(call, call.document | _named(call, part.filename, kind))
    call.state.uploaded_sounds[item.id] = Attachment(
        item.id, "Sound", part.content, kind, part.filename
    )
    rest = _PATHS[call.operation.id].format(item.id)
    links, account = call.links, call.account.id
    if "extensionId" in call.path:
        uri = links.extension_media(account, call.extension.id, rest)
    else:
        uri = links.account_media(account, rest)
    item.document["contentUri"] = uri
    return answer_with(call, item.document)


def _named(call: Call, filename: str | None, kind: str) -> Document:
    name = call.document.get("name") or filename or "sound"
    return {"contentType": kind, "filename": name}


def read_sound(name: str) -> Handler:
    """Return the handler that answers the sound of a greeting or prompt."""

    def answer(call: Call) -> Answer:
        sound_id = call.path[name]
        stored = call.state.uploaded_sounds.get(sound_id)
        if stored is not None:
            return answer_content(call, stored.content, stored.content_type, stored.filename)
        seed = sum(sound_id.encode())
        return answer_content(call, tone_wav(seed=seed), "audio/wav", f"{sound_id}.wav")

    return answer


ROUTES: RouteTable = {
    "createCompanyGreeting": Route(upload_sound),
    "createCustomUserGreeting": Route(upload_sound),
    "createIVRPrompt": Route(upload_sound),
    "readGreetingContent": Route(read_sound("greetingId")),
    "readAccountGreetingContent": Route(read_sound("greetingId")),
    "readIVRPromptContent": Route(read_sound("promptId")),
}

"""Profile images of extensions."""

from __future__ import annotations

from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.media import media_answer, media_type
from ringkit_emulator._state.sample_media import DEFAULT_IMAGE, Image
from ringkit_emulator._wire.content import content_answer
from ringkit_emulator._wire.errors import PlatformError, bad_parameter
from ringkit_emulator._wire.messages import Answer, no_content


def _image(call: Call) -> Image:
    return call.state.profile_images.get(call.extension.id, DEFAULT_IMAGE)


def read_image(call: Call) -> Answer:
    """Return the image as it was uploaded, or the default image."""
    image = _image(call)
    return content_answer(call.request, image.content, image.content_type)


def read_scaled_image(call: Call) -> Answer:
    """Return the image; the emulator has the same image for every scale."""
    image = _image(call)
    return media_answer(call, image.content, image.content_type, "profile-image")


def write_image(call: Call) -> Answer:
    """Store an image. A request without one (allowed for PUT) changes nothing."""
    if not call.body.files:
        return no_content()
    part = call.body.files[0]
    content_type = media_type(part)
    if not content_type.startswith("image/"):
        raise PlatformError(415, "MSG-348", f"Content type [{content_type}] is not an image")
    if not part.content:
        raise bad_parameter("image", None, "The image is empty")
    call.state.profile_images[call.extension.id] = Image(part.content, content_type)
    return no_content()


def delete_image(call: Call) -> Answer:
    """Delete the image; the default image is shown from then on."""
    call.state.profile_images.pop(call.extension.id, None)
    return no_content()


ROUTES: RouteTable = {
    "readUserProfileImageLegacy": Route(read_image),
    "readScaledProfileImage": Route(read_scaled_image),
    "createUserProfileImage": Route(write_image),
    "updateUserProfileImage": Route(write_image),
    "deleteUserProfileImage": Route(delete_image),
}

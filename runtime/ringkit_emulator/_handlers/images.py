"""Profile images."""

from ringkit_emulator._handlers.call import Call, Route, RouteTable
from ringkit_emulator._handlers.media import answer_content
from ringkit_emulator._handlers.sending import part_type
from ringkit_emulator._state.sample_media import DEFAULT_IMAGE, Image
from ringkit_emulator._wire.content import content_answer
from ringkit_emulator._wire.errors import PlatformError, bad_parameter
from ringkit_emulator._wire.messages import Answer, no_content


def _image(call: Call) -> Image:
    return call.state.profile_images.get(call.extension.id, DEFAULT_IMAGE)


def read_image(call: Call) -> Answer:
    """Answer the image as it was uploaded."""
    image = _image(call)
    return content_answer(call.request, image.content, image.content_type)


def read_scaled_image(call: Call) -> Answer:
    """Answer the image; the emulator stores one size for all."""
    image = _image(call)
    return answer_content(call, image.content, image.content_type, "profile-image")


def write_image(call: Call) -> Answer:
    """Store the image; a PUT may come without one, which changes nothing."""
    if not call.body.files:
        return no_content()
    part = call.body.files[0]
    kind = part_type(part)
    if not kind.startswith("image/"):
        raise PlatformError(415, "MSG-348", f"Content type [{kind}] is not an image")
    if not part.content:
        raise bad_parameter("image", None, "The image is empty")
    call.state.profile_images[call.extension.id] = Image(part.content, kind)
    return no_content()


def delete_image(call: Call) -> Answer:
    """Return to the default image."""
    call.state.profile_images.pop(call.extension.id, None)
    return no_content()


ROUTES: RouteTable = {
    "readUserProfileImageLegacy": Route(read_image),
    "readScaledProfileImage": Route(read_scaled_image),
    "createUserProfileImage": Route(write_image),
    "updateUserProfileImage": Route(write_image),
    "deleteUserProfileImage": Route(delete_image),
}

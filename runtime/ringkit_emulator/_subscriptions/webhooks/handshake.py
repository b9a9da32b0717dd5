"""What a webhook has to answer when it is asked whether it wants to hear (facts 9.4)."""

from typing import Final

from ringkit_emulator._subscriptions.webhooks.posting import Reply
from ringkit_emulator._wire.errors import PlatformError

_OK: Final = 200
_LARGEST: Final = 1024


def check_reply(reply: Reply, token: str, *, json_wanted: bool) -> None:
    """Raise PlatformError (400, SUB-525) unless the reply echoes ``token`` and is small enough."""
    if reply.status != _OK:
        fault = f"the status is {reply.status}"
    elif reply.headers.get("validation-token") != token:
        fault = "Validation-Token is not returned"
    elif reply.size > _LARGEST:
        fault = f"headers and body are larger than {_LARGEST} bytes"
    elif json_wanted and reply.media_type != "application/json":
        fault = "the content type is not application/json"
    else:
        return
    raise PlatformError(400, "SUB-525", f"WebHook server response is invalid: {fault}")

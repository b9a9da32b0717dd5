"""The exceptions of ringkit.

::

    RingkitError
    ├── TransportError              nothing came back
    │   └── RequestTimeout          not within the time that was given
    ├── DecodeError                 what came back does not have the described shape
    ├── MultipartError              a multipart body that is not well formed
    ├── DownloadError               a file that came is not the one that was asked for
    ├── BodyTooLargeError           more than the operation takes; nothing was sent
    ├── BodyConsumedError           it would have to be sent again, and cannot be read again
    ├── AuthError                   no access token can be had
    │   ├── LoginRequiredError      a person, or a new credential, is needed
    │   ├── LoginRedirectError      the browser came back without what a login needs
    │   └── AuthUnavailableError    not now: the token endpoint fails; nothing is lost
    ├── SubscriptionError           there is no subscription, or not any more
    ├── StoreError                  the place where sessions are kept fails
    │   └── StoreCorruptedError     an entry was unreadable; it is kept aside
    └── APIStatusError              the platform answered with an error status
        ├── BadRequestError             400
        ├── UnauthorizedError           401
        ├── ForbiddenError              403
        │   └── SubscriptionLimitError      too many subscriptions
        ├── NotFoundError               404
        ├── ConflictError               409
        ├── PayloadTooLargeError        413
        ├── UnsupportedMediaTypeError   415
        ├── RangeNotSatisfiableError    416
        ├── UnprocessableEntityError    422
        ├── RateLimitError              429, or held back before it was sent
        └── ServerError                 500 and above
            └── ServiceUnavailableError     503

No text and no repr of an exception holds a token, a secret or a request body.
"""

from ringkit.errors._body import ErrorItem
from ringkit.errors._tree import (
    APIStatusError,
    AuthError,
    AuthUnavailableError,
    BadRequestError,
    BodyConsumedError,
    BodyTooLargeError,
    ConflictError,
    DecodeError,
    DownloadError,
    ErrorResponse,
    ForbiddenError,
    LoginRedirectError,
    LoginRequiredError,
    MultipartError,
    NotFoundError,
    PayloadTooLargeError,
    RangeNotSatisfiableError,
    RateLimitError,
    RequestTimeout,
    RingkitError,
    ServerError,
    ServiceUnavailableError,
    StoreCorruptedError,
    StoreError,
    TransportError,
    UnauthorizedError,
    UnprocessableEntityError,
    UnsupportedMediaTypeError,
)

__all__ = [
    "APIStatusError",
    "AuthError",
    "AuthUnavailableError",
    "BadRequestError",
    "BodyConsumedError",
    "BodyTooLargeError",
    "ConflictError",
    "DecodeError",
    "DownloadError",
    "ErrorItem",
    "ErrorResponse",
    "ForbiddenError",
    "LoginRedirectError",
    "LoginRequiredError",
    "MultipartError",
    "NotFoundError",
    "PayloadTooLargeError",
    "RangeNotSatisfiableError",
    "RateLimitError",
    "RequestTimeout",
    "RingkitError",
    "ServerError",
    "ServiceUnavailableError",
    "StoreCorruptedError",
    "StoreError",
    "TransportError",
    "UnauthorizedError",
    "UnprocessableEntityError",
    "UnsupportedMediaTypeError",
]

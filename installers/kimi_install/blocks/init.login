case ${BASH_VERSION:+$-} in
  *i*)
    case ":${SHELLOPTS-}:" in
      *:posix:*) ;;
      *)
        if command -v kimi-stack >/dev/null 2>&1; then
          eval "$(kimi-stack init bash)"
        fi
        ;;
    esac
    ;;
esac

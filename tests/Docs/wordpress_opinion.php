<?php
// What the plugin in docs/wordpress makes of what editors write, in as much of WordPress as it asks for.
// Reads one JSON object {"plugin", "setting", "asks": [{"how": "shortcode" | "block", "given": {…}}]} and prints one {"html": […], "scripts": […], "faults": […]}.

declare(strict_types=1);

$query = json_decode(stream_get_contents(STDIN), true, 512, JSON_THROW_ON_ERROR);
$answer = ['html' => [], 'scripts' => [], 'faults' => []];
$known = ['actions' => [], 'shortcodes' => [], 'blocks' => [], 'settings' => []];
$settings = ['region_calendar_url' => $query['setting']];

set_error_handler(function ($level, $message, $file, $line) use (&$answer) {
    $answer['faults'][] = basename($file) . ":$line: $message";
    return true;
});

define('ABSPATH', __DIR__ . '/');

/** As WordPress does: drops signs that no address has, and the address itself where its scheme is not among those that are allowed. */
function esc_url_raw($url, $schemes = ['http', 'https'])
{
    $url = preg_replace("~[^a-z0-9\\x80-\\xff\\-._!*'()\\[\\]:@&=+$,/?%#;|\\~]~i", '', str_replace(' ', '%20', ltrim((string) $url)));
    if ($url === '' || in_array($url[0], ['/', '?', '#'], true)) {
        return $url;
    }
    if (strpos($url, ':') === false) {
        $url = 'http://' . $url;
    }
    return in_array(strtolower(strstr($url, ':', true)), $schemes, true) ? $url : '';
}

function esc_url($url, $schemes = ['http', 'https'])
{
    return str_replace(['&', "'"], ['&#038;', '&#039;'], esc_url_raw($url, $schemes));
}

function esc_attr($text)
{
    return htmlspecialchars((string) $text, ENT_QUOTES, 'UTF-8', false);
}

function esc_html__($text, $domain)
{
    return htmlspecialchars($text, ENT_QUOTES, 'UTF-8', false);
}

function get_option($name, $else = false)
{
    return $GLOBALS['settings'][$name] ?? $else;
}

function wp_parse_url($url, $part = -1)
{
    return parse_url($url, $part);
}

function trailingslashit($text)
{
    return rtrim($text, '/\\') . '/';
}

function plugins_url($path, $file)
{
    return 'https://partner.example/wp-content/plugins/' . basename(dirname($file)) . '/' . $path;
}

function get_block_wrapper_attributes()
{
    return 'class="wp-block-region-calendar"';
}

function wp_enqueue_script_module($id, $src, $needs, $version)
{
    $GLOBALS['answer']['scripts'][] = $src;
}

function wp_register_script($handle, $src, $needs, $version, $in_footer)
{
}

function add_shortcode($name, $callback)
{
    $GLOBALS['known']['shortcodes'][$name] = $callback;
}

function register_block_type($name, $settings)
{
    $GLOBALS['known']['blocks'][$name] = $settings;
}

function register_setting($group, $name, $settings)
{
    $GLOBALS['known']['settings'][$name] = $settings;
}

function add_settings_field($id, $title, $callback, $page, $section, $more)
{
    ob_start();
    $callback($more);
    $GLOBALS['answer']['field'] = ob_get_clean();
}

function add_action($name, $callback)
{
    $GLOBALS['known']['actions'][$name][] = $callback;
}

require $query['plugin'];
foreach (['init', 'admin_init'] as $action) {
    foreach ($known['actions'][$action] as $callback) {
        $callback();
    }
}
foreach ($query['asks'] as ['how' => $how, 'given' => $given]) {
    if ($how === 'setting') {
        $answer['html'][] = $known['settings']['region_calendar_url']['sanitize_callback']($given['url']);
    } elseif ($how === 'shortcode') {
        // A shortcode without attributes gives an empty text.
        $answer['html'][] = $known['shortcodes']['region_calendar']($given === [] ? '' : $given);
    } else {
        $block = $known['blocks']['region/calendar'];
        $answer['html'][] = $block['render_callback']($given + array_map(fn ($attribute) => $attribute['default'], $block['attributes']));
    }
}
echo json_encode($answer, JSON_THROW_ON_ERROR | JSON_UNESCAPED_SLASHES);

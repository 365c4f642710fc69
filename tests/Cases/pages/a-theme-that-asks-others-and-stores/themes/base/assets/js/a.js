// localStorage in a comment is none
const home = "https://cdn.example/x.js"; /* document.cookie */
const shape = "http://www.w3.org/2000/svg";
localStorage.setItem("a", home + shape);
document.cookie = "a=b";

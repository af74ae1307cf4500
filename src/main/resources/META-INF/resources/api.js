SwaggerUIBundle({
  url: '/q/openapi?format=json',
  dom_id: '#swagger',
  deepLinking: true,
  validatorUrl: null,
});

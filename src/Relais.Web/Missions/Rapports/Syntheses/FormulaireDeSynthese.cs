using Relais.Application.Missions.Rapports.Syntheses;

namespace Relais.Web.Missions.Rapports.Syntheses;

/// <summary>Les rubriques d’une synthèse, telles qu’elles sont saisies.</summary>
public sealed class FormulaireDeSynthese
{
    public List<TexteSaisi> Textes { get; set; } = [];

    public static FormulaireDeSynthese De(LectureDeSynthese synthese) => new()
    {
        Textes = [.. synthese.Textes.Select(t => new TexteSaisi { Id = t.Id, Version = t.Version, Texte = t.Texte })],
    };

    public sealed class TexteSaisi
    {
        public Guid Id { get; set; }

        public Guid Version { get; set; }

        public string? Texte { get; set; }
    }
}

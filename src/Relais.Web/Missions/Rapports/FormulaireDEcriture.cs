using Relais.Application.Missions.Rapports;

namespace Relais.Web.Missions.Rapports;

/// <summary>Les textes d’une section, tels qu’ils sont saisis.</summary>
public sealed class FormulaireDEcriture
{
    public List<TexteSaisi> Textes { get; set; } = [];

    public static FormulaireDEcriture De(SectionAEditer section) => new()
    {
        Textes = [.. section.Textes.Select(t => new TexteSaisi { Id = t.Id, Version = t.Version, Texte = t.Texte, RienASignaler = t.RienASignaler })],
    };

    public sealed class TexteSaisi
    {
        public Guid Id { get; set; }

        public Guid Version { get; set; }

        public string? Texte { get; set; }

        public bool RienASignaler { get; set; }
    }
}
